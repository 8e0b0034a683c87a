import { answer, appOnly, bearer, type CommonError, challenge, denied, exchange, user } from './answers.ts';

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
    choose: ['The column Type says Application', 'No: it is listed, not granted'],
    fault: 'The permission is listed on the app registration, but nobody granted it',
    actor: 'Tenant administrator',
    step: 'Read what the token holds',
  },
  {
    name: 'a permission that was granted after the token was issued',
    paste: exchange('GET /v1.0/groups', bearer(appOnly), denied),
    choose: ['The column Type says Application', 'Only now: granted after the token was issued'],
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
