import type { Alternative } from './permissionTable.ts';

/** So many ways to meet several needs at once are kept; a person reads a handful. */
const MOST = 40;

/** Names compare without case, as Microsoft does. */
const lowered = (alternative: Alternative): ReadonlySet<string> =>
  new Set(alternative.map((name) => name.toLowerCase()));

/** Alternatives without those that hold all of another one and more, in their order. */
export function withoutLarger(alternatives: readonly Alternative[]): readonly Alternative[] {
  const sets = alternatives.map(lowered);
  return alternatives.filter((_, at) => {
    const mine = sets[at] as ReadonlySet<string>;
    return !sets.some(
      (other, before) =>
        before !== at &&
        (other.size < mine.size || before < at) &&
        [...other].every((name) => mine.has(name)),
    );
  });
}

/** What meets two needs at once: each alternative of one with each of the other, the least privileged pairs first. */
export function together(
  some: readonly Alternative[],
  others: readonly Alternative[],
): readonly Alternative[] {
  const pairs = some.flatMap((one, a) =>
    others.map((other, b) => ({ both: union(one, other), rank: a + b })),
  );
  const ordered = pairs.sort((a, b) => a.rank - b.rank).map(({ both }) => both);
  return withoutLarger(ordered).slice(0, MOST);
}

function union(one: Alternative, other: Alternative): Alternative {
  const present = lowered(one);
  return [...one, ...other.filter((name) => !present.has(name.toLowerCase()))];
}
