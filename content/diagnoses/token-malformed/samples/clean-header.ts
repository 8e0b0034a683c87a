import type { AccountInfo, PublicClientApplication } from '@azure/msal-browser';

const scopes = ['https://graph.microsoft.com/User.Read'];

export async function callGraph(app: PublicClientApplication, account: AccountInfo): Promise<Response> {
  const { accessToken } = await app.acquireTokenSilent({ scopes, account });
  // The word Bearer once, one space, the token as it came: no quotes, no line break, not `Bearer Bearer`.
  return fetch('https://graph.microsoft.com/v1.0/me', {
    headers: { Authorization: `Bearer ${accessToken}` },
  });
}
