import type { Fact, FactName, FactValue, Source, Span } from './fact.ts';

/** What a person says against one fact that was read: that it is not so, or what it is instead. */
export interface Correction {
  readonly read: Fact;
  readonly value?: FactValue;
}

/** Names under which the same characters are read twice: a code, and what its pattern says. */
const codes: ReadonlySet<FactName> = new Set([
  'graphCode',
  'message',
  'stsCode',
  'decidingStsCode',
  'oauthError',
  'oauthSuberror',
  'msalCode',
]);

/**
 * Facts after what a person said against some of them: those are gone, with what else says the same in the same
 * place, and what the person said stands instead, as a fact of theirs. Corrections of facts that are not among
 * these change nothing.
 */
export function correctFacts(facts: readonly Fact[], corrections: readonly Correction[]): Fact[] {
  const valid = corrections.filter(({ read }) => facts.some((fact) => isSame(fact, read)));
  const kept = facts.filter(
    (fact) => !valid.some(({ read }) => isSame(fact, read) || saysTheSame(fact, read)),
  );
  const said = valid.flatMap(({ read, value }) =>
    value === undefined
      ? []
      : [{ name: read.name, state: 'known', value, source: { kind: 'person' } } as Fact],
  );
  return [...kept, ...said];
}

const knownValue = (fact: Fact): FactValue | undefined => (fact.state === 'known' ? fact.value : undefined);

interface Place {
  readonly evidence: string;
  readonly span: Span;
}
const placeOf = (source: Source): Place | undefined => ('span' in source ? source : undefined);

/** Whether two facts are one: of the same evidence, with the same name and value. */
export function isSame(one: Fact, other: Fact): boolean {
  const [a, b] = [placeOf(one.source), placeOf(other.source)];
  return one.name === other.name && knownValue(one) === knownValue(other) && a?.evidence === b?.evidence;
}

function saysTheSame(one: Fact, other: Fact): boolean {
  const [a, b] = [placeOf(one.source), placeOf(other.source)];
  if (!a || !b || !codes.has(one.name) || !codes.has(other.name)) return false;
  return a.evidence === b.evidence && a.span.start === b.span.start && a.span.end === b.span.end;
}
