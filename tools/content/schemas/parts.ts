import * as v from 'valibot';
import type { FactName } from '../../../src/core/facts/fact.ts';

/** Ids are kebab: they are addresses. */
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u));
export const isoDate = v.pipe(v.string(), v.isoDate());
export const paragraphs = v.array(v.pipe(v.string(), v.minLength(1)));
/** Editors find the schema by it; the check ignores it. */
export const schemaLink = { $schema: v.exactOptional(v.string()) };

/** All names of facts; the compiler proves it complete. */
const names: Record<FactName, true> = {
  symptom: true,
  'answered.by': true,
  status: true,
  graphCode: true,
  message: true,
  stsCode: true,
  decidingStsCode: true,
  oauthError: true,
  oauthSuberror: true,
  msalCode: true,
  'challenge.error': true,
  'challenge.claims': true,
  'challenge.asks': true,
  'header.authorization': true,
  'token.kind': true,
  'token.audience': true,
  'token.cloud': true,
  'token.lifetime': true,
  'token.scope': true,
  'token.role': true,
  'token.acrs': true,
  'token.claimsChallengeCapable': true,
  account: true,
  flow: true,
  'request.method': true,
  'request.cloud': true,
  'request.version': true,
  'request.host': true,
  'request.template': true,
  'request.target': true,
  'needed.permission': true,
  'held.permission': true,
  'registered.type': true,
  'registered.granted': true,
  'permission.held': true,
  'user.access': true,
  occurrence: true,
  'sign-in.sees': true,
  'grant.time': true,
  'data.missing': true,
};
const fact = v.picklist(Object.keys(names) as FactName[]);
const value = v.union([v.string(), v.number()]);

export const condition = v.union([
  v.strictObject({ fact, equals: value }),
  v.strictObject({ fact, oneOf: v.pipe(v.array(value), v.minLength(1)) }),
  v.strictObject({ fact, contains: value }),
  v.strictObject({ matches: id }),
  v.strictObject({ fact, known: v.literal(true) }),
  v.strictObject({ fact, absent: v.literal(true) }),
  v.strictObject({ fact, before: v.number() }),
  v.strictObject({ fact, after: v.number() }),
  v.strictObject({ matcher: id }),
]);

export const factAssertions = v.record(fact, value);
