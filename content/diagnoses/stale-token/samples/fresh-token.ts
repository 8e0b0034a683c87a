import { PublicClientApplication } from '@azure/msal-browser';

// Await `app.initialize()` before the first use.
const app = new PublicClientApplication({ auth: { clientId: 'your-client-id' } });

/** Once after a grant: past the cache, with the refresh token. Not for every call. */
export async function freshToken(): Promise<string> {
  const account = app.getAllAccounts()[0];
  const scopes = ['https://graph.microsoft.com/Mail.Read'];
  if (!account) return (await app.acquireTokenPopup({ scopes })).accessToken;
  return (await app.acquireTokenSilent({ scopes, account, forceRefresh: true })).accessToken;
}
