import type { ConfidentialClientApplication } from '@azure/msal-node';

/** Exchanges the token of a caller for one to Graph; the caller's token must be for this API. */
export async function tokenForGraph(app: ConfidentialClientApplication, incoming: string): Promise<string> {
  const claims = JSON.parse(Buffer.from(incoming.split('.')[1] ?? '', 'base64url').toString());
  if (!['api://your-api', 'your-api-client-id'].includes(claims.aud)) throw new Error(`token is for ${claims.aud}`);
  if (!claims.scp) throw new Error('token without a user');
  const answer = await app.acquireTokenOnBehalfOf({
    oboAssertion: incoming,
    scopes: ['https://graph.microsoft.com/User.Read'],
  });
  if (!answer) throw new Error('no token');
  return answer.accessToken;
}
