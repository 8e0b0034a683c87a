import type { Fact, FactName } from '../facts/fact.ts';
import type { FactBook } from '../facts/factBook.ts';
import type { Option, Question } from '../knowledge.ts';
import { chooseOption } from './chooseOption.ts';

/**
 * The facts that a person overrules by choosing an option: those that another option of the question
 * asserts, and those by which evidence would have chosen another one.
 */
export function overruledFacts(question: Question, chosen: Option, facts: FactBook): readonly Fact[] {
  const against = new Set<Fact>(chooseOption(question, facts)?.reasons ?? []);
  for (const option of question.options) {
    if (option.id === chosen.id) continue;
    for (const [name, value] of Object.entries(option.asserts))
      for (const fact of facts.get(name as FactName) ?? [])
        if (fact.state === 'known' && fact.value === value) against.add(fact);
  }
  return [...against];
}
