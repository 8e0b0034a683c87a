import type { Fact, FactName } from '../../../src/core/facts/fact.ts';
import type { Condition, Signal } from '../../../src/core/knowledge.ts';

const source = { kind: 'text', evidence: 'signal', span: { start: 0, end: 1 } } as const;
const known = (name: FactName, value: unknown): Fact => ({ name, state: 'known', value, source }) as Fact;

/** Facts that make a named matcher hold. A matcher without an entry cannot be checked, which is a finding. */
const samplesOfMatchers: Readonly<Record<string, readonly Fact[]>> = {
  'needed-not-held': [known('needed.permission', 'Needed.Read'), known('held.permission', 'Held.Read')],
  'held-covers-needed': [known('needed.permission', 'Needed.Read'), known('held.permission', 'Needed.Read')],
  'needed-registered-as-other-type': [known('token.kind', 'app-only'), known('registered.type', 'delegated')],
  'audience-differs-from-request': [known('token.audience', 'outlook'), known('request.host', 'graph')],
  'clouds-differ': [known('token.cloud', 'global'), known('request.cloud', 'china')],
  'clouds-agree': [known('token.cloud', 'global'), known('request.cloud', 'global')],
};

/** Facts, as if read from text, that make all conditions of a signal hold; null where a matcher has no sample. */
export function factsOfSignal(signal: Signal): readonly Fact[] | null {
  const facts: Fact[] = [];
  // A condition may already hold by the facts of a matcher, so matchers come first and names are not given twice.
  for (const condition of [...signal.when].sort((a, b) => Number('matcher' in b) - Number('matcher' in a))) {
    const found = factsOfCondition(condition);
    if (!found) return null;
    for (const fact of found)
      if (!facts.some((other) => other.name === fact.name && !isList(fact))) facts.push(fact);
  }
  return facts;
}

const isList = (fact: Fact) => fact.name === 'message' || fact.name === 'graphCode';

function factsOfCondition(condition: Condition): readonly Fact[] | null {
  if ('matcher' in condition) return samplesOfMatchers[condition.matcher] ?? null;
  if ('matches' in condition) return [known('message', condition.matches)];
  if ('absent' in condition) return [{ name: condition.fact, state: 'absent', source } as Fact];
  if ('equals' in condition) return [known(condition.fact, condition.equals)];
  if ('contains' in condition) return [known(condition.fact, condition.contains)];
  if ('oneOf' in condition) return [known(condition.fact, condition.oneOf[0])];
  if ('before' in condition) return [known(condition.fact, condition.before - 1)];
  if ('after' in condition) return [known(condition.fact, condition.after + 1)];
  return [known(condition.fact, 'Known.Read')];
}
