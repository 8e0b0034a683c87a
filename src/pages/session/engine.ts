import type { Answers } from '../../core/engine/answers.ts';
import type { Walk } from '../../core/engine/walk.ts';
import type { Fact } from '../../core/facts/fact.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import type { Reading, Secret } from '../../core/readers/reader.ts';
import type { TokenReading } from '../../core/token/readToken.ts';
import { loadEngineKnowledge, loadTreeKnowledge } from '../../knowledge/loadEngineKnowledge.ts';
import { styled } from '../../ui/sheet.ts';
import { once } from './once.ts';
import { readParts } from './readParts.ts';
import type { Session } from './session.ts';

/** The walk with its knowledge. */
export interface Engine {
  readonly knowledge: Knowledge;
  walk(facts: readonly Fact[], answers: Answers): Walk;
}

/** What reads evidence. */
export interface Readers {
  /** Of an evidence with several errors, the one that its note names; else the one that decides. */
  read(given: Pick<Session, 'evidence' | 'notes' | 'corrections'>): Reading[];
  readToken(text: string): TokenReading;
  redact(text: string, secrets: readonly Secret[]): string;
}

/**
 * Both are entered by `import()` alone, so that no page's first load carries them. What they lead to is shown with
 * styles that the page's file does not carry.
 */
export const engine = once<Engine>(async () => {
  const [{ createEngine }] = await Promise.all([import('./createEngine.ts'), styled()]);
  return createEngine(loadEngineKnowledge);
});
/** The walk for a question page, as long as nobody has brought evidence. */
export const tree = once<Engine>(async () =>
  (await import('./createEngine.ts')).createEngine(loadTreeKnowledge),
);
export const readers = once<Readers>(async () => {
  const [{ createReaders }] = await Promise.all([import('./createReaders.ts'), styled()]);
  return createReaders();
});

/** Begins to load what a paste needs, when somebody turns to a box. */
export const preloadReading = (): void => {
  engine.preload();
  readers.preload();
  readParts.preload();
};
