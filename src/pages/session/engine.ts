import type { Answers } from '../../core/engine/answers.ts';
import type { Walk } from '../../core/engine/walk.ts';
import type { Evidence } from '../../core/evidence.ts';
import type { Fact } from '../../core/facts/fact.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import type { Reading, Secret } from '../../core/readers/reader.ts';
import type { TokenReading } from '../../core/token/readToken.ts';
import { once } from './once.ts';

/** The walk with its knowledge. */
export interface Engine {
  readonly knowledge: Knowledge;
  walk(facts: readonly Fact[], answers: Answers): Walk;
}

/** What reads evidence. */
export interface Readers {
  read(evidence: readonly Evidence[]): Reading[];
  readToken(text: string): TokenReading;
  redact(text: string, secrets: readonly Secret[]): string;
}

/** Both are entered by `import()` alone, so that no page's first load carries them. */
export const engine = once<Engine>(async () => (await import('./createEngine.ts')).createEngine());
export const readers = once<Readers>(async () => (await import('./createReaders.ts')).createReaders());

/** Begins to load both, when somebody turns to a box. */
export const preloadReading = (): void => {
  engine.preload();
  readers.preload();
};
