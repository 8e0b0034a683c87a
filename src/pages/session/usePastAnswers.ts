import { useCallback, useState } from 'react';
import { useLocation } from 'react-router';
import type { Answers } from '../../core/engine/answers.ts';
import type { Walk } from '../../core/engine/walk.ts';

/** What an address took from evidence when it was first shown. */
interface Taken {
  readonly revision: number;
  readonly questions: ReadonlySet<string>;
}

/** By the key of the history's entry; in memory only, like the evidence that it speaks of. */
const taken = new Map<string, Taken>();

const isPast = (key: string, revision: number): boolean =>
  (taken.get(key)?.revision ?? revision) !== revision;

export interface PastAnswers {
  /** The answers of the address, without those of evidence that is no longer there. */
  said(answers: Answers): Answers;
  /** Whether the person came back to this address after the evidence had changed. */
  readonly cameBack: boolean;
  /** Keeps which answers of the address evidence gives now. */
  keep(walk: Walk): void;
}

/**
 * An address carries what evidence answered like what the person said, so that it can be shared. Where somebody goes
 * back to it after the evidence has changed, those answers must not count as the person's.
 */
export function usePastAnswers(revision: number): PastAnswers {
  const { key } = useLocation();
  const [arrival, setArrival] = useState({ key, revision });
  if (arrival.key !== key) setArrival({ key, revision });
  const said = useCallback(
    (answers: Answers): Answers => {
      if (!isPast(key, revision)) return answers;
      const choices = answers.choices.filter(({ question }) => !taken.get(key)?.questions.has(question));
      return { ...answers, choices };
    },
    [key, revision],
  );
  const keep = useCallback(
    ({ path }: Walk) => {
      if (isPast(key, revision)) return;
      const read = path.filter(({ by }) => by === 'evidence').map(({ question }) => question);
      taken.set(key, { revision, questions: new Set(read) });
    },
    [key, revision],
  );
  return { said, keep, cameBack: isPast(arrival.key, arrival.revision) };
}
