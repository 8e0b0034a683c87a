import { InteractionRequiredAuthError, type PublicClientApplication } from '@azure/msal-browser';

/** A token, silently while the session lasts, else after a new sign-in. */
export async function tokenOrSignIn(app: PublicClientApplication, scopes: string[]): Promise<string | null> {
  const account = app.getActiveAccount() ?? app.getAllAccounts()[0];
  try {
    return (await app.acquireTokenSilent({ scopes, account })).accessToken;
  } catch (error) {
    if (!(error instanceof InteractionRequiredAuthError)) throw error;
    // At the top level, since the sign-in page gets no cookies in a frame.
    await app.acquireTokenRedirect({ scopes, account });
    return null;
  }
}
