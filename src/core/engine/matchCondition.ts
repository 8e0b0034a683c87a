import type { Fact } from '../facts/fact.ts';
import { type FactBook, knownValues } from '../facts/factBook.ts';
import type { Condition } from '../knowledge.ts';
import { matchers } from './matchers.ts';

/**
 * Whether a condition holds over the facts. Gives the facts that make it hold (the reason shown to the
 * person), or null where it does not hold or the fact is unknown. An unknown matcher name holds never.
 */
export function matchCondition(condition: Condition, book: FactBook): readonly Fact[] | null {
  if ('matcher' in condition) return matchers[condition.matcher]?.(book) ?? null;
  if ('matches' in condition) return withValue(book.get('message'), (value) => value === condition.matches);
  const facts = book.get(condition.fact);
  if ('absent' in condition) return facts?.[0]?.state === 'absent' ? facts : null;
  if ('known' in condition) return knownValues(book, condition.fact).length > 0 ? (facts ?? null) : null;
  return withValue(facts, holds(condition));
}

/** All conditions hold: their facts together; else null. */
export function matchAll(conditions: readonly Condition[], book: FactBook): readonly Fact[] | null {
  const reasons = new Set<Fact>();
  for (const condition of conditions) {
    const found = matchCondition(condition, book);
    if (!found) return null;
    for (const fact of found) reasons.add(fact);
  }
  return [...reasons];
}

type ValueCondition = Exclude<
  Condition,
  { matcher: string } | { matches: string } | { known: true } | { absent: true }
>;

function holds(condition: ValueCondition): (value: string | number) => boolean {
  if ('equals' in condition) return (value) => value === condition.equals;
  if ('contains' in condition) return (value) => value === condition.contains;
  if ('oneOf' in condition) return (value) => condition.oneOf.includes(value);
  if ('before' in condition) return (value) => typeof value === 'number' && value < condition.before;
  return (value) => typeof value === 'number' && value > condition.after;
}

function withValue(
  facts: readonly Fact[] | undefined,
  test: (value: string | number) => boolean,
): readonly Fact[] | null {
  const found = (facts ?? []).filter((fact) => fact.state === 'known' && test(fact.value));
  return found.length > 0 ? found : null;
}
