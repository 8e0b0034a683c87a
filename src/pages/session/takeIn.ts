import type { Evidence } from '../../core/evidence.ts';
import type { ReadProblem } from '../../core/readers/reader.ts';
import { type Engine, engine, type Readers, readers } from './engine.ts';
import { readParts } from './readParts.ts';
import { type EvidenceNote, sessionStore } from './session.ts';

/** Why nothing could be taken in: what the readers say, or that they could not be loaded. */
export type InputProblem = ReadProblem['kind'] | 'engine' | 'file-unreadable' | 'file-too-large';

export type TakenIn =
  | { readonly ok: true; readonly engine: Engine; readonly facts: number }
  | { readonly ok: false; readonly problem: InputProblem };

/** One whole token and nothing else: then what it lacks is known to be absent. */
const wholeToken = /^\s*(?:bearer\s+)?ey[\w-]{16,}\.[\w-]+\.[\w-]*\s*$/iu;

/** Makes evidence of what a person entered. */
export const evidenceOf = (id: string, text: string): Evidence => ({
  id,
  text,
  completeness: text.length < 100_000 && wholeToken.test(text) ? 'token' : 'fragment',
  transport: 'unknown',
});

/**
 * Reads evidence and keeps it in the session, in place of what has the same id; an empty text takes
 * that evidence out. Where nothing at all is read, the session stays as it was and the problem is named.
 */
export async function takeIn(entered: readonly Evidence[]): Promise<TakenIn> {
  const fresh = entered.filter((each) => each.text.trim() !== '');
  if (fresh.length === 0) return { ok: false, problem: 'empty' };
  let loaded: [Engine, Readers, unknown];
  try {
    // What shows the evidence is there before the evidence is.
    loaded = await Promise.all([engine.load(), readers.load(), readParts.load()]);
  } catch {
    return { ok: false, problem: 'engine' };
  }
  const ids = new Set(entered.map((each) => each.id));
  const session = sessionStore.get();
  const evidence = [...session.evidence.filter((each) => !ids.has(each.id)), ...fresh];
  const notes = without(session.notes, ids);
  const readings = loaded[1].read(evidence, notes);
  const own = readings.filter((reading) => ids.has(reading.evidence));
  const facts = own.reduce((sum, reading) => sum + reading.facts.length, 0);
  if (facts === 0) {
    const problem = own.flatMap((reading) => reading.problems)[0]?.kind ?? 'nothing-recognised';
    return { ok: false, problem };
  }
  sessionStore.setEvidence({ evidence, readings, notes });
  return { ok: true, engine: loaded[0], facts };
}

/** Takes one evidence out and reads the rest again, since readings depend on each other's moment. */
export async function takeOut(id: string): Promise<void> {
  const { read } = await readers.load();
  const session = sessionStore.get();
  const evidence = session.evidence.filter((each) => each.id !== id);
  const notes = without(session.notes, new Set([id]));
  sessionStore.setEvidence({ evidence, readings: read(evidence, notes), notes });
}

const without = (
  notes: Readonly<Record<string, EvidenceNote>>,
  ids: ReadonlySet<string>,
): Readonly<Record<string, EvidenceNote>> =>
  Object.fromEntries(Object.entries(notes).filter(([id]) => !ids.has(id)));
