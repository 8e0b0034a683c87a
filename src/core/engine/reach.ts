import type { Knowledge, Next } from '../knowledge.ts';

/**
 * Every fault named at a leaf below `next`, in the order met. Content has no cycles (checked); a
 * question that is not there gives nothing.
 */
export function faultsBelow(knowledge: Knowledge, next: Next, seen: Set<string> = new Set()): string[] {
  if ('faults' in next) return [...next.faults];
  if (seen.has(next.question)) return [];
  seen.add(next.question);
  const options = knowledge.questions[next.question]?.options ?? [];
  return [...new Set(options.flatMap((option) => faultsBelow(knowledge, option.next, new Set(seen))))];
}

/** A name for a place in the tree, so that the same place reached twice counts once. */
export const placeOf = (next: Next): string =>
  'question' in next ? `question ${next.question}` : `faults ${next.faults.join(' ')}`;
