import type { Reading } from '../../core/readers/reader.ts';
import type { EvidenceNote, Session } from '../session/session.ts';
import { asWritten, type NamedError } from './errorName.ts';

/** The errors that an evidence holds, and which of them is read; none where there is only one. */
export function errorsOf(
  text: string,
  reading: Pick<Reading, 'errors' | 'chosen'>,
  note: EvidenceNote | undefined,
): { readonly errors: readonly NamedError[]; readonly chosen: number } {
  if (note?.recording && note.recording.length > 1)
    return { errors: note.recording.map(({ error }) => error), chosen: note.chosen ?? 0 };
  return { errors: reading.errors.map((error) => asWritten(error, text)), chosen: reading.chosen };
}

/** The first evidence of a session that holds several errors, and how many. */
export function severalErrors({ evidence, readings, notes }: Session) {
  for (const [at, { id, text }] of evidence.entries()) {
    const reading = readings[at];
    const count = reading ? errorsOf(text, reading, notes[id]).errors.length : 0;
    if (count > 1) return { evidence: id, count };
  }
  return undefined;
}

/** Problems of a text as a whole: of a condensed one only its note knows them. */
const ofWhole: ReadonlySet<string> = new Set([
  'empty',
  'binary',
  'json-unterminated',
  'json-too-deep',
  'truncated-at-limit',
]);

/** What is wrong with an evidence, each once. */
export function problemsOf(reading: Pick<Reading, 'problems'>, note: EvidenceNote | undefined) {
  const own = reading.problems.map(({ kind }) => kind);
  if (!note?.problems) return [...new Set(own)];
  return [...new Set([...note.problems, ...own.filter((kind) => !ofWhole.has(kind))])];
}
