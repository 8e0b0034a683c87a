import { type FactName, type FactValues, listFacts } from '../../src/core/facts/fact.ts';

/** Facts whose values are words of a closed set; the others hold codes and names of the field. */
type ClosedFact = {
  [N in FactName]: string extends FactValues[N] ? never : number extends FactValues[N] ? never : N;
}[FactName];

/** What the values of an open fact look like. */
interface Shape {
  readonly like: RegExp;
  readonly means: string;
}

const code: Shape = { like: /^[^\sA-Z]+$/u, means: 'a code in lower case' };
const digits: Shape = { like: /^[0-9]{3,8}$/u, means: 'the digits of an AADSTS code, in quotes' };
const permission: Shape = { like: /^\S+$/u, means: 'the name of a permission' };
const clouds = { global: true, 'us-government': true, 'us-government-dod': true, china: true } as const;

/** The values of every fact; the compiler proves names and closed sets complete. */
const values: { [N in ClosedFact]: Record<FactValues[N], true> } & Record<
  Exclude<FactName, ClosedFact>,
  Shape
> = {
  symptom: { '400': true, '401': true, '403': true, 'sign-in': true, 'missing-data': true, other: true },
  'answered.by': { entra: true, graph: true },
  status: { like: /^[1-5][0-9]{2}$/u, means: 'a number from 100 to 599' },
  transport: { 'refused-by-cors': true, 'timed-out': true, offline: true },
  graphCode: code,
  message: { like: /^[a-z0-9-]+$/u, means: 'the id of a pattern' },
  stsCode: digits,
  decidingStsCode: digits,
  oauthError: code,
  oauthSuberror: code,
  msalCode: code,
  'challenge.error': code,
  'challenge.claims': { present: true, none: true },
  'challenge.asks': { acrs: true, nbf: true, other: true },
  'header.authorization': {
    missing: true,
    empty: true,
    'doubled-scheme': true,
    quoted: true,
    'other-scheme': true,
    bearer: true,
  },
  'token.kind': {
    delegated: true,
    'app-only': true,
    'id-token': true,
    opaque: true,
    encrypted: true,
    'refresh-token': true,
    malformed: true,
  },
  'token.audience': {
    graph: true,
    'azure-ad-graph': true,
    outlook: true,
    sharepoint: true,
    'azure-resource-manager': true,
    'own-app': true,
    other: true,
  },
  'token.cloud': clouds,
  'token.lifetime': { valid: true, expired: true, 'not-yet-valid': true },
  'token.scope': permission,
  'token.role': permission,
  'token.acrs': { like: /^\S+$/u, means: 'an authentication context' },
  'token.claimsChallengeCapable': { yes: true, no: true },
  account: { work: true, personal: true, guest: true },
  flow: {
    'app-only': true,
    'auth-code': true,
    spa: true,
    'on-behalf-of': true,
    'device-code': true,
    ropc: true,
    'managed-identity': true,
  },
  'request.method': { GET: true, POST: true, PUT: true, PATCH: true, DELETE: true },
  'request.cloud': clouds,
  'request.version': { 'v1.0': true, beta: true },
  'request.host': {
    graph: true,
    'azure-ad-graph': true,
    outlook: true,
    sharepoint: true,
    'azure-resource-manager': true,
    other: true,
  },
  'request.template': { like: /^\/[^\sA-Z?#]*$/u, means: 'a path in lower case, such as /users/{id}' },
  'request.target': { me: true, 'other-user': true, directory: true },
  'request.area': { mailbox: true, meetings: true, sites: true, teams: true, directory: true },
  'needed.permission': permission,
  'held.permission': permission,
  'registered.type': { delegated: true, application: true, both: true, none: true },
  'registered.granted': { granted: true, 'not-granted': true, 'not-listed': true },
  'permission.held': { yes: true, no: true },
  'permission.selected': { yes: true, no: true },
  'permission.kind': { supported: true, unsupported: true },
  'user.access': { can: true, cannot: true, nobody: true },
  'target.privileged': { yes: true, no: true },
  occurrence: {
    always: true,
    'after-a-while': true,
    'some-users': true,
    'some-targets': true,
    intermittent: true,
  },
  'sign-in.sees': {
    consent: true,
    'admin-approval': true,
    step: true,
    blocked: true,
    scope: true,
    other: true,
  },
  'grant.time': { 'before-token': true, 'after-token': true },
  'data.missing': { 'null-members': true, properties: true, 'empty-list': true },
};

const isShape = (entry: object): entry is Shape => 'like' in entry && entry.like instanceof RegExp;
const lists: ReadonlySet<FactName> = new Set(listFacts);

export const factNames = Object.keys(values) as FactName[];

/** Ids of the messages that say every fact, and every value of a closed set, in plain words. */
export const wordedIds = (): readonly string[] =>
  factNames.flatMap((name) => {
    const entry = values[name];
    const closed = isShape(entry) ? [] : Object.keys(entry);
    return [`known.fact.${name}`, ...closed.map((value) => `known.value.${name}.${value}`)];
  });

/** What is wrong with a value of a fact, as the end of a sentence that names both; null where nothing is. */
export function problemOfValue(name: FactName, value: unknown): string | null {
  const entry = values[name];
  if (!isShape(entry))
    return typeof value === 'string' && Object.hasOwn(entry, value)
      ? null
      : `is one of ${Object.keys(entry).join(', ')}`;
  const typed = name === 'status' ? typeof value === 'number' : typeof value === 'string';
  return typed && entry.like.test(String(value)) ? null : `is ${entry.means}`;
}

/** Only numbers lie before or after another. */
export const isOrdered = (name: FactName): boolean => name === 'status';
/** Only a list contains something. */
export const isList = (name: FactName): boolean => lists.has(name);
