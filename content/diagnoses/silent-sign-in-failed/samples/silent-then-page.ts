import {
  type AuthenticationResult,
  InteractionRequiredAuthError,
  type PublicClientApplication,
} from '@azure/msal-browser';

/** From a click, so that the browser lets the window open. */
export async function graphToken(app: PublicClientApplication): Promise<AuthenticationResult> {
  const request = { scopes: ['User.Read'], account: app.getActiveAccount() ?? undefined };
  if (!request.account) return app.loginPopup(request);
  try {
    return await app.acquireTokenSilent(request);
  } catch (error) {
    if (!(error instanceof InteractionRequiredAuthError)) throw error;
    return app.acquireTokenPopup(request);
  }
}
