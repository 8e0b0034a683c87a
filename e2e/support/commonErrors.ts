import { makeToken } from './paste.ts';

/** An error as somebody has it before them, and where it must lead. */
export interface CommonError {
  readonly name: string;
  readonly paste: string;
  /** Labels of the options to choose where the text alone leaves the fault open. */
  readonly choose?: readonly string[];
  readonly fault: string;
  /** Who must act first. */
  readonly actor: 'Developer' | 'Tenant administrator' | 'User';
  /** The first thing to do. */
  readonly step: string;
}

const innerError = {
  date: '2026-04-07T13:11:08',
  'request-id': '29e6f0b4-7c1d-4a83-95d2-c8b01e7f63a4',
  'client-request-id': '29e6f0b4-7c1d-4a83-95d2-c8b01e7f63a4',
};
const reasons: Record<number, string> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
};

/** What Graph answers: status, date and the error as JSON. */
const answer = (status: number, code: string, message: string, headers: readonly string[] = []) =>
  [
    `HTTP/1.1 ${status} ${reasons[status]}`,
    'Date: Tue, 07 Apr 2026 13:11:08 GMT',
    ...headers,
    '',
    JSON.stringify({ error: { code, message, innerError } }, null, 2),
  ].join('\n');

/** The request as a proxy shows it, and what Graph answered. */
const exchange = (request: string, authorization: string, answered: string, host = 'graph.microsoft.com') =>
  [`${request} HTTP/1.1`, `Host: ${host}`, `Authorization: ${authorization}`, '', answered].join('\n');

/** What the token endpoint answers. */
const refusal = (error: string, description: string, suberror?: string) =>
  JSON.stringify({
    error,
    error_description: `${description} Trace ID: 31c8d05e-7a94-4b2f-96e3-0f5b1d7a2c00 Correlation ID: a90f3c61-5d27-48eb-b1c4-72e6d908f5a3 Timestamp: 2026-04-07 13:11:08Z`,
    error_codes: [Number(/AADSTS(\d+)/.exec(description)?.[1])],
    ...(suberror && { suberror }),
  });

const appOnly = {
  idtyp: 'app',
  oid: '85f0d3c6-1c2a-4f3a-8a96-10d3f7e5c28b',
  sub: '85f0d3c6-1c2a-4f3a-8a96-10d3f7e5c28b',
};
const bearer = (claims: Record<string, unknown>) => `Bearer ${makeToken(claims)}`;
const challenge = (claims: object) =>
  `WWW-Authenticate: Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="${Buffer.from(JSON.stringify(claims)).toString('base64')}"`;
const denied = answer(
  403,
  'Authorization_RequestDenied',
  'Insufficient privileges to complete the operation.',
);
const unreadable = answer(
  401,
  'InvalidAuthenticationToken',
  'IDX14100: JWT is not well formed, there are no dots (.).',
);
const invalidAudience = answer(
  401,
  'InvalidAuthenticationToken',
  'Access token validation failure. Invalid audience.',
);
const letters = 'aB3xK9mQ2LwZ7nT5'.repeat(12);
const user = '/v1.0/users/7e2f41c8-903b-4d5a-b6e7-18fa0c92d364';

/** The sign-in service refuses, and no token comes. */
export const refusedAtSignIn: readonly CommonError[] = [
  {
    name: 'a code and nothing else',
    paste: 'AADSTS90094',
    fault: 'Only an administrator can grant what the app asks for',
    actor: 'Tenant administrator',
    step: 'Find out which permission stops the user',
  },
  {
    name: 'a sign-in page that refers to an administrator',
    paste:
      'Need admin approval\nLedger Bridge\nLedger Bridge needs permission to access resources in your organization that only an admin can grant. Please ask an admin to grant permission to this app before you can use it.',
    fault: 'Only an administrator can grant what the app asks for',
    actor: 'Tenant administrator',
    step: 'Find out which permission stops the user',
  },
  {
    name: 'consent that nobody gave',
    paste: refusal(
      'invalid_grant',
      "AADSTS65001: The user or administrator has not consented to use the application with ID '0be5c3d1-77a2-4f19-8c60-d94e2ab81f35' named 'Ledger Bridge'. Send an interactive authorization request for this user and resource.",
      'consent_required',
    ),
    fault: 'Nobody has consented to what the app asks for',
    actor: 'User',
    step: 'Let the user consent',
  },
  {
    name: 'a single permission asked for by an app without a user',
    paste: refusal(
      'invalid_scope',
      'AADSTS1002012: The provided value for scope User.Read.All is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).',
    ),
    fault: 'The scope in the request is not valid',
    actor: 'Developer',
    step: 'Read the scope that was really sent',
  },
  {
    name: 'multifactor authentication that is still to be done',
    paste: `HTTP/1.1 400 Bad Request\n\n${refusal(
      'interaction_required',
      "AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.",
      'basic_action',
    )}`,
    fault: 'The user must do something before a token is issued',
    actor: 'Developer',
    step: 'Catch the error and ask interactively',
  },
  {
    name: 'a block that comes as interaction_required',
    paste: refusal(
      'interaction_required',
      'AADSTS53003: Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
      'message_only',
    ),
    fault: 'A Conditional Access policy blocks the sign-in',
    actor: 'Tenant administrator',
    step: 'Copy what the page says',
  },
];

/** Graph answers 401. */
export const refusedToken: readonly CommonError[] = [
  {
    name: 'no token after Bearer',
    paste: answer(401, 'InvalidAuthenticationToken', 'Access token is empty.'),
    fault: 'The request carries no access token',
    actor: 'Developer',
    step: 'Look at the request as it was sent',
  },
  {
    name: 'Bearer written twice',
    paste: exchange('GET /v1.0/me', `Bearer ${bearer({ scp: 'User.Read' })}`, unreadable),
    fault: 'Graph cannot read the token that was sent',
    actor: 'Developer',
    step: 'Look at the header as it was sent',
  },
  {
    name: 'a token without dots',
    paste: exchange('GET /v1.0/me', `Bearer PAQABAAEAAAD${letters}`, unreadable),
    fault: 'The token is opaque: it was not issued for Graph',
    actor: 'Developer',
    step: 'Look at the first letters and count the dots',
  },
  {
    name: 'a token whose life is over',
    paste: answer(401, 'InvalidAuthenticationToken', 'Lifetime validation failed, the token is expired.'),
    fault: 'The token has expired or is not yet valid',
    actor: 'Developer',
    step: 'Ask the library for a token before every call',
  },
  {
    name: 'an ID token in the header',
    paste: exchange(
      'GET /v1.0/me',
      bearer({ aud: '0be5c3d1-77a2-4f19-8c60-d94e2ab81f35', nonce: '6391', name: 'Ines', ver: '2.0' }),
      invalidAudience,
    ),
    fault: 'An ID token, refresh token or code was sent instead of an access token',
    actor: 'Developer',
    step: 'See what was sent',
  },
  {
    name: 'a signature that Graph does not accept',
    paste: answer(401, 'InvalidAuthenticationToken', 'Signature is invalid.'),
    fault: "Graph does not accept the token's signature",
    actor: 'Developer',
    step: 'Send a new token that nothing has touched',
  },
  {
    name: 'a token for Azure AD Graph sent to Graph',
    paste: exchange(
      'GET /v1.0/users',
      bearer({ aud: 'https://graph.windows.net', scp: 'User.Read' }),
      invalidAudience,
    ),
    fault: 'The token was issued for another API',
    actor: 'Developer',
    step: 'Read aud',
  },
  {
    name: 'a token for Outlook sent to Graph',
    paste: exchange(
      'GET /v1.0/me/messages',
      bearer({ aud: 'https://outlook.office.com', scp: 'Mail.Read' }),
      invalidAudience,
    ),
    fault: 'The token was issued for another API',
    actor: 'Developer',
    step: 'Read aud',
  },
  {
    name: 'a token for Graph sent to SharePoint',
    paste: exchange(
      'GET /sites/finance/_api/web',
      bearer({ scp: 'Sites.Read.All' }),
      'HTTP/1.1 401 Unauthorized\nDate: Tue, 07 Apr 2026 13:11:08 GMT\n\n{"error_description":"Invalid audience Uri"}',
      'fabrikam.sharepoint.com',
    ),
    fault: 'The token was issued for another API',
    actor: 'Developer',
    step: 'Read aud',
  },
  {
    name: 'sessions that were revoked',
    paste: answer(
      401,
      'InvalidAuthenticationToken',
      'Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp',
      [challenge({ access_token: { nbf: { essential: true, value: '1775567000' } } })],
    ),
    fault: 'The token was revoked before its time',
    actor: 'Developer',
    step: 'Sign in again',
  },
  {
    name: 'an API that serves no personal accounts',
    paste: answer(400, 'BadRequest', 'This API is not supported for MSA accounts'),
    fault: 'A personal account is signed in, and this API serves work and school accounts only',
    actor: 'User',
    step: 'See which account is signed in',
  },
  {
    name: 'a personal account at a call for work accounts',
    paste: exchange(
      'POST /v1.0/me/onlineMeetings',
      bearer({ tid: '9188040d-6c67-4c5b-b112-36a304b66dad', scp: 'OnlineMeetings.ReadWrite' }),
      answer(401, 'AuthenticationError', 'Error authenticating with resource'),
    ),
    fault: 'A personal account is signed in, and this API serves work and school accounts only',
    actor: 'User',
    step: 'See which account is signed in',
  },
];

/** Graph answers 403, or leaves something out. */
export const refusedCall: readonly CommonError[] = [
  {
    name: 'a delegated permission that the token lacks',
    paste: answer(
      403,
      'Forbidden',
      "Missing scope permissions on the request. API requires one of 'ChannelMessage.Read.All, Group.Read.All'. Scopes on the request 'openid, profile, User.Read'",
    ),
    fault: 'The token lacks a delegated permission that this API accepts',
    actor: 'Developer',
    step: 'Look up what the call needs',
  },
  {
    name: 'an application permission that the token lacks',
    paste: exchange(
      'GET /v1.0/security/incidents',
      bearer({ ...appOnly, roles: ['User.Read.All'] }),
      answer(
        403,
        'Forbidden',
        'Missing application roles. API required roles: SecurityIncident.Read.All, SecurityIncident.ReadWrite.All, application roles: User.Read.All.',
      ),
    ),
    fault: 'The token lacks an application permission that this API accepts',
    actor: 'Tenant administrator',
    step: 'Look up what the call needs',
  },
  {
    name: 'permissions that are listed and not granted',
    paste: exchange(
      `GET ${user}/messages`,
      bearer(appOnly),
      answer(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.'),
    ),
    choose: ['Application', 'No: it is listed, not granted'],
    fault: 'The permission is listed on the app registration, but nobody granted it',
    actor: 'Tenant administrator',
    step: 'Read what the token holds',
  },
  {
    name: 'a permission that was granted after the token was issued',
    paste: exchange('GET /v1.0/groups', bearer(appOnly), denied),
    choose: ['Application', 'Yes: granted', 'Granted after the token was issued'],
    fault: 'The token is older than the permission that was granted',
    actor: 'Developer',
    step: 'Compare the two times',
  },
  {
    name: 'delegated permissions for an app that runs alone',
    paste: exchange(
      `POST ${user}/sendMail`,
      bearer(appOnly),
      answer(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.'),
    ),
    choose: ['Delegated only'],
    fault: 'The permissions granted are of one type, and the token is of the other',
    actor: 'Developer',
    step: 'Find out which kind of token was sent',
  },
  {
    name: 'an API that takes no app-only token',
    paste: answer(
      401,
      '40001',
      "The request does not contain a valid authentication token. Detailed error information: To improve the security of our customers' data, this API will no longer support app-only tokens starting from March 31st 2025.",
    ),
    fault: 'This API does not accept this kind of token',
    actor: 'Developer',
    step: 'Read the rows of the table Permissions',
  },
  {
    name: 'a password set by an app that may write users',
    paste: `${exchange(`PATCH ${user}`, bearer({ ...appOnly, roles: ['User.ReadWrite.All'] }), denied)}\n\nBody: {"passwordProfile":{"forceChangePasswordNextSignIn":true,"password":"***"}}`,
    choose: ["I'm not sure", "I'm not sure"],
    fault: 'An app alone may not reset this password this way',
    actor: 'Developer',
    step: 'See which operation you call',
  },
  {
    name: 'resetPassword called by an app alone',
    paste: exchange(
      `POST ${user}/authentication/methods/28c10230-6103-485e-b985-444c60001490/resetPassword`,
      bearer({ ...appOnly, roles: ['UserAuthenticationMethod.ReadWrite.All'] }),
      answer(403, 'accessDenied', 'Request Authorization failed'),
    ),
    fault: 'An app alone may not reset this password this way',
    actor: 'Developer',
    step: 'See which operation you call',
  },
  {
    name: 'a report for which the user has no role',
    paste: answer(403, 'Authentication_RequestFromUnsupportedUserRole', 'User is not in the allowed roles'),
    fault: 'The signed-in user may not do this',
    actor: 'Tenant administrator',
    step: 'Make sure that the permission is there',
  },
  {
    name: 'a mailbox that nobody set up',
    paste: answer(
      404,
      'MailboxNotEnabledForRESTAPI',
      'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
    ),
    fault: 'The user or the tenant has no license for this data',
    actor: 'Tenant administrator',
    step: 'Name the service, and whose license counts',
  },
  {
    name: 'an operation that asks for a stronger sign-in',
    paste: answer(403, 'Forbidden', 'The presented access tokens had insufficient claims.', [
      challenge({ access_token: { acrs: { essential: true, value: 'c1' } } }),
    ]),
    fault: 'The call needs claims that the token lacks',
    actor: 'Developer',
    step: 'Read the challenge',
  },
  {
    name: 'a success that leaves things out',
    paste:
      'GET https://graph.microsoft.com/v1.0/groups/4b6e90d2-1f87-43ca-a5d0-927ce3f81b64/members\nHTTP/1.1 200 OK\n\n{"value":[{"@odata.type":"#microsoft.graph.device","id":"6c0d81f5-24ba-4e97-b3c8-5af019d7e246","displayName":null,"deviceId":null}]}',
    fault: 'The call succeeds, but Graph leaves out what the app may not read',
    actor: 'Developer',
    step: 'Ask for the property by name',
  },
];
