import type { Fact, FactName } from '../facts/fact.ts';
import type { FactBook } from '../facts/factBook.ts';
import type { Option, Question } from '../knowledge.ts';
import { matchAll } from './matchCondition.ts';

/** The first option that the known facts choose, with those facts; null where they leave the question open. */
export function chooseOption(
  question: Question,
  facts: FactBook,
): { readonly option: Option; readonly reasons: readonly Fact[] } | null {
  for (const option of question.options) {
    const reasons = assertedFacts(option, facts) ?? evidenceFor(option, facts);
    if (reasons) return { option, reasons };
  }
  return null;
}

function assertedFacts(option: Option, facts: FactBook): readonly Fact[] | null {
  const asserted = Object.entries(option.asserts);
  if (asserted.length === 0) return null;
  return matchAll(
    asserted.map(([name, value]) => ({ fact: name as FactName, equals: value })),
    facts,
  );
}

function evidenceFor(option: Option, facts: FactBook): readonly Fact[] | null {
  for (const alternative of option.evidence ?? []) {
    const reasons = matchAll(alternative, facts);
    if (reasons) return reasons;
  }
  return null;
}
