import {
  answer,
  bearer,
  type CommonError,
  challenge,
  exchange,
  invalidAudience,
  letters,
  unreadable,
} from './answers.ts';

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
