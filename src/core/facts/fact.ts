/**
 * The vocabulary of the engine: every fact that can be known about a refused call, and the closed set
 * of values it may take. A fact's value is always from a closed set or an identifier of the field
 * (a status, an AADSTS code, a permission name): never free text, so that facts can be reasoned about
 * and, where `shareableFacts` allows it, stand in a link.
 */
export interface FactValues {
  /** What the person is looking at; the root question of the tree. */
  symptom: '400' | '401' | '403' | 'sign-in' | 'missing-data' | 'other';
  /** Who refused: the sign-in service (Microsoft Entra) or Microsoft Graph. */
  'answered.by': 'entra' | 'graph';
  /** HTTP status of the answer, 100 to 599. */
  status: number;
  /** How a call ended that got no answer which may be read. */
  transport: 'refused-by-cors' | 'timed-out' | 'offline';
  /** Graph's `error.code` and nested `innerError.code`s, lower case (Graph's own casing varies). */
  graphCode: string;
  /** Ids of the named patterns (`content/patterns/`) whose words stand in the evidence. */
  message: string;
  /** AADSTS codes without the prefix, e.g. `65001`. The last of several decides: see `decidingStsCode`. */
  stsCode: string;
  /** The one AADSTS code that decides: the last in the text. */
  decidingStsCode: string;
  /** OAuth 2.0 `error` of the token or authorize endpoint (RFC 6749 5.2), lower case. */
  oauthError: string;
  /** Entra's `suberror`, lower case, e.g. `consent_required`, `basic_action`. */
  oauthSuberror: string;
  /** MSAL's `errorCode`, lower case, e.g. `popup_window_error`. */
  msalCode: string;
  /** `error` of a `WWW-Authenticate: Bearer` challenge (RFC 6750 3), lower case. */
  'challenge.error': string;
  /** Whether the challenge carries a `claims` parameter. */
  'challenge.claims': 'present' | 'none';
  /** What the challenge's `claims` ask for: an authentication context, a newer token, or anything else. */
  'challenge.asks': 'acrs' | 'nbf' | 'other';
  /** State of the Authorization header of the request that was refused. */
  'header.authorization': 'missing' | 'empty' | 'doubled-scheme' | 'quoted' | 'other-scheme' | 'bearer';
  /** What the presented string is. Decided by `scp`, `idtyp` and `oid` = `sub`, never by `roles` alone. */
  'token.kind':
    | 'delegated'
    | 'app-only'
    | 'id-token'
    | 'opaque'
    | 'encrypted'
    | 'refresh-token'
    | 'malformed';
  /** The API that `aud` names. */
  'token.audience':
    | 'graph'
    | 'azure-ad-graph'
    | 'outlook'
    | 'sharepoint'
    | 'azure-resource-manager'
    | 'own-app'
    | 'other';
  'token.cloud': Cloud;
  /** Lifetime at the moment the error was made; unknown without such a moment. */
  'token.lifetime': 'valid' | 'expired' | 'not-yet-valid';
  /** Delegated permissions held: the single names in `scp`. */
  'token.scope': string;
  /** Application permissions held: the names in `roles` of an app-only token. */
  'token.role': string;
  /** Client authentication context ids in `acrs`. */
  'token.acrs': string;
  /** Whether `xms_cc` names `cp1`. */
  'token.claimsChallengeCapable': 'yes' | 'no';
  /** Which account is signed in. */
  account: 'work' | 'personal' | 'guest';
  /** How the app gets its token. */
  flow: 'app-only' | 'auth-code' | 'spa' | 'on-behalf-of' | 'device-code' | 'ropc' | 'managed-identity';
  'request.method': 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  'request.cloud': Cloud;
  'request.version': 'v1.0' | 'beta';
  /** The host is one of Microsoft Graph's, or what it is instead. */
  'request.host': 'graph' | 'azure-ad-graph' | 'outlook' | 'sharepoint' | 'azure-resource-manager' | 'other';
  /** The path with its ids replaced, lower case: `/users/{id}/messages`. */
  'request.template': string;
  /** Whose data the path names: `/me`, `/users/{id}`, or neither. */
  'request.target': 'me' | 'other-user' | 'directory';
  /** The service that the path asks; unknown where it is none of those told apart. */
  'request.area': 'mailbox' | 'meetings' | 'sites' | 'teams' | 'directory';
  /** Permission names that the message itself says are needed. */
  'needed.permission': string;
  /** Permission names that the message itself says the token holds. */
  'held.permission': string;
  /** Type of the permissions listed for the API on the app registration. */
  'registered.type': 'delegated' | 'application' | 'both' | 'none';
  /** Whether the needed permission is listed on the app registration and shown as granted. */
  'registered.granted': 'granted' | 'not-granted' | 'not-listed';
  /** Whether a token that was sent holds a permission the endpoint accepts, as the person checked it. */
  'permission.held': 'yes' | 'no';
  /** Whether the permission held is one that ends in Selected, and no wider one for the same data. */
  'permission.selected': 'yes' | 'no';
  /** Whether the endpoint takes tokens of this kind at all, whatever they hold. */
  'permission.kind': 'supported' | 'unsupported';
  /** Whether the signed-in user may do the same by hand, in the portal or the app. */
  'user.access': 'can' | 'cannot' | 'nobody';
  /** Whether the object to be changed is an administrator, or a group that can hold roles. */
  'target.privileged': 'yes' | 'no';
  /** When it fails. */
  occurrence: 'always' | 'after-a-while' | 'some-users' | 'some-targets' | 'intermittent';
  /** What the person sees on the sign-in page or in the client. */
  'sign-in.sees': 'consent' | 'admin-approval' | 'step' | 'blocked' | 'scope' | 'other';
  /** Whether the needed permission was granted before or after the token was issued. */
  'grant.time': 'before-token' | 'after-token';
  /** What a successful answer lacks: members without properties, single properties, or the list's entries. */
  'data.missing': 'null-members' | 'properties' | 'empty-list';
}

export type Cloud = 'global' | 'us-government' | 'us-government-dod' | 'china';
export type FactName = keyof FactValues;
export type FactValue<N extends FactName = FactName> = FactValues[N];

/** Facts that may hold several values at once; each value has its own source. All others hold one. */
export const listFacts = [
  'graphCode',
  'message',
  'stsCode',
  'token.scope',
  'token.role',
  'token.acrs',
  'needed.permission',
  'held.permission',
] as const satisfies readonly FactName[];

/** Characters of an evidence's text, `[start, end)` in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a fact comes from. `text`, `claim`, `header` and `request` are machine evidence; `person` and `link` are not. */
export type Source =
  | { readonly kind: 'text'; readonly evidence: string; readonly span: Span }
  | { readonly kind: 'header'; readonly evidence: string; readonly header: string; readonly span: Span }
  | { readonly kind: 'claim'; readonly evidence: string; readonly claim: string; readonly span: Span }
  | { readonly kind: 'request'; readonly evidence: string; readonly span: Span }
  /** Without a question where the person corrected what was read. */
  | { readonly kind: 'person'; readonly question?: string; readonly option?: string }
  | { readonly kind: 'link'; readonly signal: string }
  | { readonly kind: 'derived'; readonly implication: string; readonly from: Source };

interface KnownFact<N extends FactName> {
  readonly name: N;
  readonly state: 'known';
  readonly value: FactValues[N];
  readonly source: Source;
}
/** Only complete evidence (a whole header block, a whole token) can make a fact known absent. */
interface AbsentFact<N extends FactName> {
  readonly name: N;
  readonly state: 'absent';
  readonly source: Source;
}
/** One thing known. A name with no fact is unknown. */
export type Fact = { [N in FactName]: KnownFact<N> | AbsentFact<N> }[FactName];
