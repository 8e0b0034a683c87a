import type { AccountInfo, PublicClientApplication } from '@azure/msal-browser';

// `openid profile offline_access` alone name no API. A Graph permission makes it a Graph token.
const scopes = ['https://graph.microsoft.com/User.Read'];

export async function graphToken(app: PublicClientApplication, account: AccountInfo): Promise<string> {
  const result = await app.acquireTokenSilent({ scopes, account });
  // What the token is good for stands here, whether or not the token itself can be read.
  console.info('granted:', result.scopes.join(' '));
  return result.accessToken;
}
