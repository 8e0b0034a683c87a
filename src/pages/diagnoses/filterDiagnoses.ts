import type { DiagnosisSummary } from '../../knowledge/types.ts';

/** The faults that fit everything chosen, and whose title or summary has all the words, begun or whole. */
export function filterDiagnoses(
  index: readonly DiagnosisSummary[],
  { words = '', stage, actor }: Readonly<Record<string, string>>,
): readonly DiagnosisSummary[] {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  return index.filter((each) => {
    const text = `${each.title} ${each.summary}`.toLowerCase();
    return (
      (!stage || each.stage === stage) &&
      (!actor || each.actors.some((one) => one === actor)) &&
      wanted.every((word) => text.includes(word))
    );
  });
}
