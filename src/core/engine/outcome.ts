import type { Fact } from '../facts/fact.ts';
import type { FactBook } from '../facts/factBook.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Answers } from './answers.ts';
import { type Reason, rank, type Standing, settledFaults } from './rank.ts';

/** Certain: the message or the token says so. Likely: supported and clearly ahead. Possible: the rest. */
export type Certainty = 'certain' | 'likely' | 'possible';

export interface RankedDiagnosis {
  readonly id: string;
  readonly certainty: Certainty;
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** The question whose answer would decide for or against it. */
  readonly decidedBy?: string;
}

export type Outcome =
  | {
      readonly kind: 'diagnosed';
      readonly certainty: Certainty;
      /** One to five, best first. */
      readonly ranked: readonly RankedDiagnosis[];
    }
  /** Nothing written matches: the honest answer, with what was understood. */
  | { readonly kind: 'unmatched'; readonly understood: readonly Fact[] };

/** By how much a fault must lead the next to be likely: more than one weak signal. */
const MARGIN = 2;
const MOST_FAULTS = 5;

/** Ranks the faults that remain possible, and those that evidence settles, into an outcome. */
export function resolveOutcome(
  knowledge: Knowledge,
  facts: FactBook,
  faults: readonly string[],
  answers: Answers,
): Outcome {
  const settled = settledFaults(knowledge, facts, answers.not);
  const standings = rank(knowledge, facts, [...new Set([...settled, ...faults])], answers);
  const first = standings[0];
  if (!first) return { kind: 'unmatched', understood: [...facts.values()].flat() };
  const ranked = standings.slice(0, MOST_FAULTS).map((standing, at) => {
    const decidedBy = knowledge.diagnoses[standing.id]?.decidedBy;
    return {
      id: standing.id,
      certainty: certaintyOf(standing, at, standings),
      score: standing.score,
      reasons: standing.reasons,
      ...(decidedBy === undefined ? {} : { decidedBy }),
    };
  });
  return { kind: 'diagnosed', certainty: (ranked[0] as RankedDiagnosis).certainty, ranked };
}

function certaintyOf(standing: Standing, at: number, all: readonly Standing[]): Certainty {
  const settled = all.filter((each) => each.settled).length;
  if (standing.settled) return settled === 1 ? 'certain' : 'likely';
  const next = all[at + 1]?.score ?? 0;
  return at === 0 && standing.score >= MARGIN && standing.score - next >= MARGIN ? 'likely' : 'possible';
}
