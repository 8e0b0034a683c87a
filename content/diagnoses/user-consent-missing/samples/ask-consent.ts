import { InteractionRequiredAuthError, PublicClientApplication } from '@azure/msal-browser';

// The tenant's own authority, so that the consent and the request go to the same tenant.
const authority = 'https://login.microsoftonline.com/your-tenant-id';
// Await `app.initialize()` before the first use.
export const app = new PublicClientApplication({ auth: { clientId: 'your-client-id', authority } });

/** A silent request can never show the consent page. Where interaction is required, show it. */
export async function tokenWithConsent(scopes: string[]): Promise<string> {
  const request = { scopes, account: app.getAllAccounts()[0] };
  try {
    return (await app.acquireTokenSilent(request)).accessToken;
  } catch (error) {
    if (!(error instanceof InteractionRequiredAuthError)) throw error;
    return (await app.acquireTokenPopup(request)).accessToken;
  }
}
