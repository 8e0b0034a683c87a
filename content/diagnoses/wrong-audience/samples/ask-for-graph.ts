import type { AccountInfo, PublicClientApplication } from '@azure/msal-browser';

// The scope decides the audience. One request for each API; a token never serves two.
const graph = { scopes: ['https://graph.microsoft.com/User.Read'] };
const ownApi = { scopes: ['api://your-api-client-id/access_as_user'] };

export async function callBoth(app: PublicClientApplication, account: AccountInfo): Promise<Response[]> {
  const forGraph = await app.acquireTokenSilent({ ...graph, account });
  const forOwnApi = await app.acquireTokenSilent({ ...ownApi, account });
  return Promise.all([
    fetch('https://graph.microsoft.com/v1.0/me', {
      headers: { Authorization: `Bearer ${forGraph.accessToken}` },
    }),
    fetch('https://api.contoso.example/orders', {
      headers: { Authorization: `Bearer ${forOwnApi.accessToken}` },
    }),
  ]);
}
