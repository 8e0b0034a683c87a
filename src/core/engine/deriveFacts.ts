import type { Fact, FactName } from '../facts/fact.ts';
import { type FactBook, gatherFacts, isMachine } from '../facts/factBook.ts';
import type { Implication } from '../knowledge.ts';
import { matchAll } from './matchCondition.ts';

/**
 * Adds the facts that follow from others: in the order given, each implication that holds gives its
 * facts where they are still unknown. A derived fact is machine evidence only if all it follows from is.
 */
export function deriveFacts(facts: readonly Fact[], implications: readonly Implication[]): FactBook {
  const all = [...facts];
  let book = gatherFacts(all);
  for (const implication of implications) {
    const missing = Object.entries(implication.gives).filter(([name]) => !book.has(name as FactName));
    if (missing.length === 0) continue;
    const reasons = matchAll(implication.when, book);
    const from = reasons?.find((fact) => !isMachine(fact.source)) ?? reasons?.[0];
    if (!from) continue;
    for (const [name, value] of missing) {
      const source = { kind: 'derived', implication: implication.id, from: from.source } as const;
      all.push({ name, state: 'known', value, source } as Fact);
    }
    book = gatherFacts(all);
  }
  return book;
}
