import type { Exchange, PartStart } from '../../core/condense/condense.ts';
import type { Evidence } from '../../core/evidence.ts';
import type { Correction } from '../../core/facts/correctFacts.ts';
import type { Fact } from '../../core/facts/fact.ts';
import type { Reading, ReadProblem } from '../../core/readers/reader.ts';

/** What is too long for the field: a pasted text, or a file that is not read yet. Shown as a card. */
export type Attachment = { readonly text: string } | { readonly file: File };

/** What stands in the box, handed in or not. */
export interface Draft {
  readonly text: string;
  readonly attachment: Attachment | null;
  readonly request: string;
}

/** What the page keeps of one evidence besides its text. */
export interface EvidenceNote {
  /** Of several errors in it, the one that the person chose. */
  readonly chosen?: number;
  /** Where it is one exchange of a recording: all of them that failed. */
  readonly recording?: readonly Exchange[];
  /** Where it is what was kept of a long text: the places of its parts in the whole. */
  readonly parts?: readonly PartStart[];
  /** Of what was condensed: what is wrong with the whole. */
  readonly problems?: readonly (ReadProblem['kind'] | 'recording-broken')[];
}

export interface Session {
  readonly evidence: readonly Evidence[];
  /** What was read in each evidence, in the same order. */
  readonly readings: readonly Reading[];
  /** By the id of the evidence. */
  readonly notes: Readonly<Record<string, EvidenceNote>>;
  /** What the person said against what was read; already in the readings. */
  readonly corrections: readonly Correction[];
  readonly draft: Draft;
  /** Counts every change of the evidence: what an address took from evidence holds for one of these only. */
  readonly revision: number;
}

const noDraft: Draft = { text: '', attachment: null, request: '' };
const empty: Session = {
  evidence: [],
  readings: [],
  notes: {},
  corrections: [],
  draft: noDraft,
  revision: 0,
};

let session = empty;
const listeners = new Set<() => void>();

/**
 * What the person entered, in memory only: it outlives a navigation within the tab and nothing else.
 * No other module may keep evidence, and this one may not write it anywhere; only the live test keeps its own runs apart
 * (`live/liveStore.ts`), in memory too.
 */
export const sessionStore = {
  get: (): Session => session,
  /** The session as the prerendered file shows it. */
  getEmpty: (): Session => empty,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  setEvidence(read: Pick<Session, 'evidence' | 'readings' | 'notes' | 'corrections'>): void {
    update({ ...read, revision: session.revision + 1 });
  },
  setDraft(draft: Partial<Draft>): void {
    update({ draft: { ...session.draft, ...draft } });
  },
  clear(): void {
    update({ ...empty, revision: session.revision + 1 });
  },
};

function update(change: Partial<Session>): void {
  session = { ...session, ...change };
  for (const listener of listeners) listener();
}

/** All facts of the session, in the order the evidence came. */
export const factsOf = (readings: readonly Reading[]): Fact[] =>
  readings.flatMap((reading) => [...reading.facts]);
