import { readAll } from '../../core/readers/readEvidence.ts';
import { redact } from '../../core/redact/redact.ts';
import { readToken } from '../../core/token/readToken.ts';
import { loadEngineKnowledge } from '../../knowledge/loadEngineKnowledge.ts';
import type { Readers } from './engine.ts';

/** Puts the readers and the patterns they look for together. */
export async function createReaders(): Promise<Readers> {
  const { patterns } = await loadEngineKnowledge();
  return { read: (evidence) => readAll(evidence, patterns), readToken, redact };
}
