import { InteractionRequiredAuthError, type PublicClientApplication } from '@azure/msal-browser';

/** A token for Graph; asks the user where a policy wants another step. Call it from a click. */
export async function tokenWithPrompt(app: PublicClientApplication, scopes: string[]): Promise<string> {
  const account = app.getActiveAccount() ?? app.getAllAccounts()[0];
  try {
    return (await app.acquireTokenSilent({ scopes, account })).accessToken;
  } catch (error) {
    if (!(error instanceof InteractionRequiredAuthError)) throw error;
    // The claims name the policy; without them the prompt may leave its step out.
    const claims = error.claims ? { claims: error.claims } : {};
    return (await app.acquireTokenPopup({ scopes, account, ...claims })).accessToken;
  }
}
