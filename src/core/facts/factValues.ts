import type { FactName, FactValues } from './fact.ts';

/** Facts whose values are words of a closed set; the others hold codes and names of the field. */
export type ClosedFact = {
  [N in FactName]: string extends FactValues[N] ? never : number extends FactValues[N] ? never : N;
}[FactName];
export type OpenFact = Exclude<FactName, ClosedFact>;

const clouds = { global: true, 'us-government': true, 'us-government-dod': true, china: true } as const;

/** The values of every closed set; the compiler proves names and values complete. */
export const closedValues: { readonly [N in ClosedFact]: Readonly<Record<FactValues[N], true>> } = {
  symptom: { '400': true, '401': true, '403': true, 'sign-in': true, 'missing-data': true, other: true },
  'answered.by': { entra: true, graph: true },
  transport: { 'refused-by-cors': true, 'timed-out': true, offline: true },
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
  'request.target': { me: true, 'other-user': true, directory: true },
  'request.area': { mailbox: true, meetings: true, sites: true, teams: true, directory: true },
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

const code = /^[^\sA-Z]+$/u;
const digits = /^[0-9]{3,8}$/u;
const permission = /^\S+$/u;

/** What the values of every open fact look like. */
export const openShapes: Readonly<Record<OpenFact, RegExp>> = {
  status: /^[1-5][0-9]{2}$/u,
  graphCode: code,
  message: /^[a-z0-9-]+$/u,
  stsCode: digits,
  decidingStsCode: digits,
  oauthError: code,
  oauthSuberror: code,
  msalCode: code,
  'challenge.error': code,
  'token.scope': permission,
  'token.role': permission,
  'token.acrs': /^\S+$/u,
  'request.template': /^\/[^\sA-Z?#]*$/u,
  'needed.permission': permission,
  'held.permission': permission,
};

export const isClosed = (name: FactName): name is ClosedFact => Object.hasOwn(closedValues, name);
