import { madeHar } from '../../src/core/har/sampleHar.ts';
import { makeToken } from './paste.ts';

/** One shape of what people bring: what is pasted, a fact that must be understood of it, and the fault it leads to. */
export interface Shape {
  readonly name: string;
  readonly paste: string;
  /** Of a recording, the exchange to choose. */
  readonly pick?: RegExp;
  /** In the list of what was read: a fact with its place, and its value. */
  readonly understood: readonly [fact: RegExp, value: string];
  /** Labels of answers, where something is asked. */
  readonly choose?: readonly RegExp[];
  readonly fault: string;
}

const denied = (code: string, message: string) =>
  JSON.stringify({ error: { code, message, innerError: { date: '2026-04-07T13:11:08', 'request-id': R } } });
const R = '29e6f0b4-7c1d-4a83-95d2-c8b01e7f63a4';
const C = '9f8e7d6c-1111-4222-8333-444455556666';
const appOnly = makeToken({ idtyp: 'app', roles: ['User.Read.All'], oid: 'one', sub: 'one', appid: C });

export const tenShapes: readonly Shape[] = [
  {
    name: 'a raw answer of HTTP',
    paste: [
      'HTTP/1.1 401 Unauthorized',
      'Date: Tue, 07 Apr 2026 13:11:08 GMT',
      '',
      denied('InvalidAuthenticationToken', 'Access token validation failure. Invalid audience.'),
    ].join('\n'),
    understood: [/^Status, line 1$/, '401'],
    fault: 'The token was issued for another API',
  },
  {
    name: 'what curl -v prints',
    paste: [
      '* Connected to graph.microsoft.com (20.190.129.1) port 443',
      '> GET /v1.0/me/messages HTTP/2',
      '> Host: graph.microsoft.com',
      '> Authorization: Bearer [redacted]',
      '> ',
      '< HTTP/2 401 ',
      '< content-type: application/json',
      '< date: Tue, 07 Apr 2026 13:11:08 GMT',
      '< ',
      denied('InvalidAuthenticationToken', 'Lifetime validation failed, the token is expired.'),
    ].join('\n'),
    understood: [/^Status, line 6$/, '401'],
    fault: 'The token has expired or is not yet valid',
  },
  {
    name: 'a recording of the developer tools',
    paste: madeHar([
      { url: 'https://graph.microsoft.com/v1.0/me', status: 200, body: '{}' },
      { url: 'https://graph.microsoft.com/v1.0/me/photo', status: 404, body: denied('ImageNotFound', 'No.') },
      {
        url: 'https://graph.microsoft.com/v1.0/me/messages',
        status: 429,
        body: denied('TooManyRequests', 'Too many requests.'),
      },
    ]),
    pick: /^429 TooManyRequests · GET \/me\/messages/,
    understood: [/^Status, line \d+$/, '429'],
    fault: 'Too many requests',
  },
  {
    name: 'a fetch copied from the browser',
    paste: `await fetch("https://graph.microsoft.com/v1.0/me/messages", {\n  "headers": {\n    "accept": "application/json",\n    "authorization": "Bearer ${appOnly}"\n  },\n  "method": "GET"\n});\n// 400 Bad Request ${denied('BadRequest', '/me request is only valid with delegated authentication flow.')}`,
    understood: [/^Kind of token, claim/, 'app-only: for the app itself'],
    fault: '/me was called without a signed-in user',
  },
  {
    name: 'a redirect address with a fragment',
    paste: `https://app.contoso.com/auth#error=invalid_client&error_description=AADSTS7000215%3a+Invalid+client+secret+provided.%0d%0aTrace+ID%3a+${R}%0d%0aCorrelation+ID%3a+${C}%0d%0aTimestamp%3a+2026-04-07+13%3a11%3a08Z&state=12345`,
    understood: [/^AADSTS code, line 1$/, 'AADSTS7000215'],
    fault: 'The client secret is not one of this app',
  },
  {
    name: 'the text of the sign-in page',
    paste: `Sign in\nSorry, but we’re having trouble signing you in.\n\nAADSTS50105: Your administrator has configured the application Tool ('${C}') to block users unless they are specifically granted ('assigned') access to the application.\n\nTroubleshooting details\nRequest Id: ${R}\nCorrelation Id: ${C}\nTimestamp: 2026-04-07T13:11:08Z\nMessage: AADSTS50105`,
    understood: [/^AADSTS code, line 4$/, 'AADSTS50105'],
    fault: 'The app requires assignment, and this user or app has none',
  },
  {
    name: 'a message of MSAL.js',
    paste:
      'Uncaught (in promise) BrowserAuthError: interaction_in_progress: Interaction is currently in progress. Please ensure that this interaction has been completed before calling an interactive API.  For more visit: aka.ms/msaljs/browser-errors',
    understood: [/^MSAL error, line 1$/, 'interaction_in_progress'],
    fault: 'The sign-in broke in the browser',
  },
  {
    name: 'the chain of azure-identity',
    paste: [
      'azure.core.exceptions.ClientAuthenticationError: DefaultAzureCredential failed to retrieve a token from the included credentials.',
      'Attempted credentials:',
      '\tEnvironmentCredential: EnvironmentCredential authentication unavailable. Environment variables are not fully configured.',
      '\tManagedIdentityCredential: ManagedIdentityCredential authentication unavailable, no response from the IMDS endpoint.',
      '\tAzureCliCredential: Please run "az login" to set up an account',
    ].join('\n'),
    understood: [/^Message, line/, 'failed to retrieve a token'],
    fault: 'No credential of the chain could give a token',
  },
  {
    name: 'a line of the browser console about CORS',
    paste:
      "Access to fetch at 'https://login.microsoftonline.com/common/oauth2/v2.0/token' from origin 'https://app.contoso.com' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
    understood: [/^Message, line 1$/, 'has been blocked by CORS'],
    choose: [/^A code, after a user signed in/],
    fault: 'The redirect URI is registered under the wrong platform',
  },
  {
    name: 'an address of jwt.ms',
    paste: `HTTP/1.1 401 Unauthorized\n\nhttps://jwt.ms/#access_token=${makeToken({ aud: 'https://management.azure.com', scp: 'user_impersonation' })}`,
    understood: [/^Token is for, claim aud$/, 'Azure Resource Manager'],
    choose: [/^The audience is invalid/],
    fault: 'The token was issued for another API',
  },
];
