import { InteractionRequiredAuthError, PublicClientApplication } from '@azure/msal-browser';

// Await `app.initialize()` before the first use.
export const app = new PublicClientApplication({ auth: { clientId: 'your-client-id' } });

/** Ask for exactly what the call needs: the least privileged permission of the API's reference page. */
const scopes = ['https://graph.microsoft.com/Mail.Read'];

/** A token with the permission. The user is asked to consent the first time. */
export async function tokenForMail(): Promise<string> {
  const request = { scopes, account: app.getAllAccounts()[0] };
  try {
    return (await app.acquireTokenSilent(request)).accessToken;
  } catch (error) {
    if (!(error instanceof InteractionRequiredAuthError)) throw error;
    return (await app.acquireTokenPopup(request)).accessToken;
  }
}
