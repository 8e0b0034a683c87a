import type { FactName } from '../../../src/core/facts/fact.ts';
import type { Condition } from '../../../src/core/knowledge.ts';
import { allAssertions, allConditions } from '../conditions.ts';
import { isList, isOrdered, problemOfValue } from '../factValues.ts';
import type { Finding, Rule } from '../rule.ts';

export const valuesExist: Rule = {
  id: 'values-exist',
  sentence: 'Every fact is asked about in a way that suits it, and given values that it can have.',
  check: (content) => [
    ...allAssertions(content).flatMap(({ file, place, it: [name, value] }) =>
      wrongValues(name as FactName, [value]).map((says): Finding => ({ file, says: `${place}: ${says}` })),
    ),
    ...allConditions(content).flatMap(({ file, place, it }) =>
      problemsOf(it).map((says): Finding => ({ file, says: `${place}: ${says}` })),
    ),
  ],
  bad: {
    'tree/families.json': [
      { id: 'refused', when: [{ fact: 'token.kind', equals: 'app' }], order: ['no-role', 'no-scope'] },
    ],
  },
};

function problemsOf(condition: Condition): readonly string[] {
  if ('matches' in condition || 'matcher' in condition) return [];
  const { fact } = condition;
  if ('before' in condition || 'after' in condition) {
    const limit = 'before' in condition ? condition.before : condition.after;
    return isOrdered(fact)
      ? wrongValues(fact, [limit])
      : [`"${fact}" is no number, so nothing lies before or after it. Ask with equals or oneOf.`];
  }
  if ('contains' in condition)
    return isList(fact)
      ? wrongValues(fact, [condition.contains])
      : [`"${fact}" has one value, so it contains nothing. Ask with equals.`];
  if ('equals' in condition) return wrongValues(fact, [condition.equals]);
  return 'oneOf' in condition ? wrongValues(fact, condition.oneOf) : [];
}

const wrongValues = (name: FactName, values: readonly unknown[]): readonly string[] =>
  values.flatMap((value) => {
    const problem = problemOfValue(name, value);
    return problem ? [`${JSON.stringify(value)} is no value of "${name}", which ${problem}.`] : [];
  });
