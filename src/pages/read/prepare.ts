import { isLong } from '../../core/condense/condense.ts';
import type { Evidence } from '../../core/evidence.ts';
import { type CondenseOptions, condenseInWorker, type InWorker } from '../condense/condenseInWorker.ts';
import { nextPaint } from '../session/nextPaint.ts';
import type { EvidenceNote } from '../session/session.ts';
import type { Entered } from '../session/takeIn.ts';
import { asWritten, type NamedError } from './errorName.ts';

/** What a recording holds, to choose from. */
export interface Recorded {
  readonly errors: readonly NamedError[];
  readonly broken: boolean;
}

export interface PrepareOptions extends CondenseOptions {
  /** Asks which failed exchange of a recording is meant; null for none. Left out: the one that decides. */
  pick?(recorded: Recorded): Promise<number | null>;
  /** Done once while a worker is at work, when the page has nothing else to do. */
  meanwhile?(): void;
}

export type PrepareProblem =
  | Extract<InWorker, { ok: false }>['problem']
  | 'recording-broken'
  | 'recording-without-failure';

type Prepared =
  | {
      readonly ok: true;
      readonly evidence: readonly Evidence[];
      readonly notes: Readonly<Record<string, EvidenceNote>>;
    }
  | { readonly ok: false; readonly problem: PrepareProblem };

/** Makes what a person entered short enough to be read by the page: files, recordings and long texts beside it. */
export async function prepare(entered: readonly Entered[], options: PrepareOptions): Promise<Prepared> {
  const evidence: Evidence[] = [];
  const notes: Record<string, EvidenceNote> = {};
  for (const { file, ...each } of entered) {
    if (!file && !isLong(each.text)) {
      evidence.push(each);
      continue;
    }
    options.onProgress?.(0);
    const condensing = condenseInWorker(file ?? each.text, options);
    if (options.meanwhile) void nextPaint().then(options.meanwhile);
    const made = await condensing;
    if (!made.ok) return made;
    const condensed = made.value;
    if (condensed.kind === 'text') {
      evidence.push({ ...each, text: condensed.text });
      notes[each.id] = { parts: condensed.parts, problems: condensed.problems };
      continue;
    }
    const { broken } = condensed;
    const recording = condensed.exchanges.map(({ error, text }) => ({ error: asWritten(error, text), text }));
    if (recording.length === 0)
      return { ok: false, problem: broken ? 'recording-broken' : 'recording-without-failure' };
    const errors = recording.map(({ error }) => error);
    const chosen = recording.length > 1 && options.pick ? await options.pick({ errors, broken }) : 0;
    if (chosen === null) return { ok: false, problem: 'cancelled' };
    evidence.push({ ...each, text: recording[chosen]?.text ?? '' });
    notes[each.id] = { chosen, recording, problems: broken ? ['recording-broken'] : [] };
  }
  return { ok: true, evidence, notes };
}
