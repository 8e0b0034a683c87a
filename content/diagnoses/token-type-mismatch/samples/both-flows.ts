import { PublicClientApplication } from '@azure/msal-browser';

// In a browser there is always a user, so only delegated permissions count.
// An app that calls as itself belongs on a server, with @azure/msal-node and `.default`.
// Await `app.initialize()` before the first use.
const app = new PublicClientApplication({ auth: { clientId: 'your-client-id' } });

export async function delegatedToken(): Promise<string> {
  const result = await app.acquireTokenPopup({ scopes: ['https://graph.microsoft.com/Mail.Read'] });
  return result.accessToken;
}
