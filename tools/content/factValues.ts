import { type FactName, listFacts } from '../../src/core/facts/fact.ts';
import { closedValues, isClosed, type OpenFact, openShapes } from '../../src/core/facts/factValues.ts';

const code = 'a code in lower case';
const digits = 'the digits of an AADSTS code, in quotes';
const permission = 'the name of a permission';

/** What the values of an open fact are, for who wrote another. */
const means: Readonly<Record<OpenFact, string>> = {
  status: 'a number from 100 to 599',
  graphCode: code,
  message: 'the id of a pattern',
  stsCode: digits,
  decidingStsCode: digits,
  oauthError: code,
  oauthSuberror: code,
  msalCode: code,
  'challenge.error': code,
  'token.scope': permission,
  'token.role': permission,
  'token.acrs': 'an authentication context',
  'request.template': 'a path in lower case, such as /users/{id}',
  'needed.permission': permission,
  'held.permission': permission,
};

const lists: ReadonlySet<FactName> = new Set(listFacts);
const closedNames = Object.keys(closedValues) as (keyof typeof closedValues)[];

export const factNames: readonly FactName[] = [...closedNames, ...(Object.keys(means) as OpenFact[])].sort();

/** Ids of the messages that say every fact, and every value of a closed set, in plain words. */
export const wordedIds = (): readonly string[] =>
  factNames.flatMap((name) => {
    const closed = isClosed(name) ? Object.keys(closedValues[name]) : [];
    return [`known.fact.${name}`, ...closed.map((value) => `known.value.${name}.${value}`)];
  });

/** What is wrong with a value of a fact, as the end of a sentence that names both; null where nothing is. */
export function problemOfValue(name: FactName, value: unknown): string | null {
  if (isClosed(name))
    return typeof value === 'string' && Object.hasOwn(closedValues[name], value)
      ? null
      : `is one of ${Object.keys(closedValues[name]).join(', ')}`;
  const typed = name === 'status' ? typeof value === 'number' : typeof value === 'string';
  return typed && openShapes[name].test(String(value)) ? null : `is ${means[name]}`;
}

/** Only numbers lie before or after another. */
export const isOrdered = (name: FactName): boolean => name === 'status';
/** Only a list contains something. */
export const isList = (name: FactName): boolean => lists.has(name);
