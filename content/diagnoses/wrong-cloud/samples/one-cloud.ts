import { PublicClientApplication } from '@azure/msal-browser';

// US Government L4. All three belong to one cloud: the authority, the scope and the host that is called.
const graphHost = 'https://graph.microsoft.us';

export async function readMe(): Promise<Response> {
  const app = new PublicClientApplication({
    auth: { clientId: 'your-client-id', authority: 'https://login.microsoftonline.us/your-tenant-id' },
  });
  await app.initialize();
  const { accessToken } = await app.acquireTokenPopup({ scopes: [`${graphHost}/User.Read`] });
  return fetch(`${graphHost}/v1.0/me`, { headers: { Authorization: `Bearer ${accessToken}` } });
}
