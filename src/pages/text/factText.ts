import type { Fact, FactName, FactValues } from '../../core/facts/fact.ts';
import type { ClosedFact, OpenFact } from '../../core/facts/factValues.ts';
import type { MessageId } from '../../knowledge/messageId.ts';
import type { Text } from './useText.ts';

type ValueId = { [N in ClosedFact]: `known.value.${N}.${FactValues[N] & string}` }[ClosedFact];

/** Does not compile where a fact or a value of a closed set has no wording. */
type Worded<Id extends MessageId> = Id;
type NameId = Worded<`known.fact.${FactName}`>;
type EveryValueId = Worded<ValueId>;

const open = {
  status: true,
  graphCode: true,
  message: true,
  stsCode: true,
  decidingStsCode: true,
  oauthError: true,
  oauthSuberror: true,
  msalCode: true,
  'challenge.error': true,
  'token.scope': true,
  'token.role': true,
  'token.acrs': true,
  'request.template': true,
  'needed.permission': true,
  'held.permission': true,
} as const satisfies Record<OpenFact, true>;

/** What a fact is called. */
export const factName = (t: Text, name: FactName): string => t(`known.fact.${name}` satisfies NameId);

/** A fact's value in words; codes and names of the field stay as they are. */
export function factValue(t: Text, fact: Fact): string {
  if (fact.state === 'absent') return t('known.absent');
  if (fact.name === 'stsCode' || fact.name === 'decidingStsCode') return `AADSTS${fact.value}`;
  if (fact.name in open) return String(fact.value);
  return t(`known.value.${fact.name}.${fact.value}` as EveryValueId);
}

/** Whether a value is a code of the field, to be set in monospace. */
export const isCode = (fact: Fact): boolean => fact.state === 'known' && fact.name in open;
