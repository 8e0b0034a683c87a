import type { Evidence } from '../../core/evidence.ts';
import type { Correction } from '../../core/facts/correctFacts.ts';
import type { ReadProblem } from '../../core/readers/reader.ts';
import type { PrepareOptions, PrepareProblem } from '../read/prepare.ts';
import { type Engine, engine, type Readers, readers } from './engine.ts';
import { nextPaint } from './nextPaint.ts';
import { readParts } from './readParts.ts';
import { type EvidenceNote, sessionStore } from './session.ts';

/** Why nothing could be taken in: what the readers say, or that they could not be loaded. */
export type InputProblem = ReadProblem['kind'] | Exclude<PrepareProblem, 'cancelled'> | 'file-too-large';

export type TakenIn =
  | { readonly ok: true; readonly engine: Engine; readonly facts: number }
  | { readonly ok: false; readonly problem: InputProblem | 'cancelled' };

/** Evidence as a person enters it: a text, or a file that is read in place of it. */
export type Entered = Evidence & { readonly file?: Blob };

/** One whole token and nothing else: then what it lacks is known to be absent. */
const wholeToken = /^\s*(?:bearer\s+)?ey[\w-]{16,}\.[\w-]+\.[\w-]*\s*$/iu;

/** Makes evidence of what a person entered. */
export const evidenceOf = (id: string, text: string): Evidence => ({
  id,
  text,
  completeness: text.length < 100_000 && wholeToken.test(text) ? 'token' : 'fragment',
  transport: 'unknown',
});

/** The first reading takes longest, whatever is read. */
const sample = { evidence: [evidenceOf('sample', 'HTTP/1.1 403 Forbidden')], notes: {}, corrections: [] };

/**
 * Reads evidence and keeps it in the session, in place of what has the same id; an empty text takes
 * that evidence out. Where nothing at all is read, the session stays as it was and the problem is named.
 */
export async function takeIn(entered: readonly Entered[], options: PrepareOptions = {}): Promise<TakenIn> {
  const fresh = entered.filter((each) => each.file || /\S/.test(each.text));
  if (fresh.length === 0) return { ok: false, problem: 'empty' };
  let loaded: [Engine, Readers, Awaited<ReturnType<typeof readParts.load>>];
  try {
    // What shows the evidence is there before the evidence is.
    loaded = await Promise.all([engine.load(), readers.load(), readParts.load()]);
  } catch {
    return { ok: false, problem: 'engine' };
  }
  const [, { read }, { prepare, problemsOf }] = loaded;
  const prepared = await prepare(fresh, { ...options, meanwhile: () => void read(sample) });
  if (!prepared.ok) return prepared;
  await nextPaint();
  const ids = new Set(entered.map((each) => each.id));
  const session = sessionStore.get();
  const evidence = [...session.evidence.filter((each) => !ids.has(each.id)), ...prepared.evidence];
  const notes = { ...without(session.notes, ids), ...prepared.notes };
  const corrections = correctionsWithout(session.corrections, ids);
  const readings = read({ evidence, notes, corrections });
  const own = readings.filter((reading) => ids.has(reading.evidence));
  const facts = own.reduce((sum, reading) => sum + reading.facts.length, 0);
  if (facts === 0) {
    const problems = own.flatMap((reading) => problemsOf(reading, notes[reading.evidence]));
    return { ok: false, problem: problems[0] ?? 'nothing-recognised' };
  }
  await nextPaint();
  sessionStore.setEvidence({ evidence, readings, notes, corrections });
  return { ok: true, engine: loaded[0], facts };
}

/** Takes one evidence out and reads the rest again, since readings depend on each other's moment. */
export async function takeOut(id: string): Promise<void> {
  const { read } = await readers.load();
  const session = sessionStore.get();
  const evidence = session.evidence.filter((each) => each.id !== id);
  const notes = without(session.notes, new Set([id]));
  const corrections = correctionsWithout(session.corrections, new Set([id]));
  const readings = read({ evidence, notes, corrections });
  sessionStore.setEvidence({ evidence, readings, notes, corrections });
}

const without = (
  notes: Readonly<Record<string, EvidenceNote>>,
  ids: ReadonlySet<string>,
): Readonly<Record<string, EvidenceNote>> =>
  Object.fromEntries(Object.entries(notes).filter(([id]) => !ids.has(id)));

/** The corrections that do not speak of these evidences. */
export const correctionsWithout = (
  corrections: readonly Correction[],
  ids: ReadonlySet<string>,
): readonly Correction[] =>
  corrections.filter(({ read: { source } }) => !('evidence' in source) || !ids.has(source.evidence));
