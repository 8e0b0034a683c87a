import type { Knowledge, Next, Question } from '../knowledge.ts';
import { faultsBelow } from './reach.ts';

/**
 * The open question that best separates what remains: the one whose answers leave the fewest faults on
 * average. Of equals the first in the tree's order; null where none is open.
 */
export function mostSeparating(
  knowledge: Knowledge,
  open: readonly Question[],
  places: readonly Next[],
): Question | null {
  let best: { question: Question; left: number } | null = null;
  for (const question of open) {
    const elsewhere = places
      .filter((place) => !('question' in place && place.question === question.id))
      .flatMap((place) => faultsBelow(knowledge, place));
    const sizes = question.options.map(
      (option) => new Set([...elsewhere, ...faultsBelow(knowledge, option.next)]).size,
    );
    const left = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length);
    if (!best || left < best.left) best = { question, left };
  }
  return best?.question ?? null;
}
