import type { CaseResult } from '../diagnose/case.ts';

export interface Score {
  readonly cases: number;
  /** The first diagnosis is the cause, or acceptable. */
  readonly first: number;
  readonly topThree: number;
  /** The first diagnosis is the cause itself. */
  readonly exact: number;
  readonly certain: number;
  /** Certain, and the first is not acceptable. */
  readonly sureAndWrong: number;
  readonly likely: number;
  readonly likelyRight: number;
  /** Questions that the evidence left open, all cases together. */
  readonly asked: number;
}

/** Counts over pairs of a settled case and what the engine made of it. An empty list gives zeros. */
export function scoreResults(
  pairs: readonly (readonly [{ cause: string; alsoAcceptable: readonly string[] }, CaseResult])[],
): Score {
  const count = (
    test: (right: (id: string | undefined) => boolean, result: CaseResult, cause: string) => boolean,
  ) =>
    pairs.filter(([each, result]) => {
      const accepted = new Set([each.cause, ...each.alsoAcceptable]);
      return test((id) => id !== undefined && accepted.has(id), result, each.cause);
    }).length;
  return {
    cases: pairs.length,
    first: count((right, { ranked }) => right(ranked[0])),
    topThree: count((right, { ranked }) => ranked.slice(0, 3).some(right)),
    exact: count((_, { ranked }, cause) => ranked[0] === cause),
    certain: count((_, { certainty }) => certainty === 'certain'),
    sureAndWrong: count((right, { ranked, certainty }) => certainty === 'certain' && !right(ranked[0])),
    likely: count((_, { certainty }) => certainty === 'likely'),
    likelyRight: count((right, { ranked, certainty }) => certainty === 'likely' && right(ranked[0])),
    asked: pairs.reduce((sum, [, { asked }]) => sum + asked.length, 0),
  };
}
