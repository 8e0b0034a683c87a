import { InteractionRequiredAuthError, type PublicClientApplication } from '@azure/msal-browser';

const request = { scopes: ['https://graph.microsoft.com/Mail.Read'] };

/** A token that is good now: from the cache, renewed, or by asking the user. Never keep its result. */
export async function currentToken(app: PublicClientApplication): Promise<string> {
  const account = app.getActiveAccount() ?? app.getAllAccounts()[0];
  try {
    return (await app.acquireTokenSilent({ ...request, account })).accessToken;
  } catch (error) {
    if (!(error instanceof InteractionRequiredAuthError)) throw error;
    return (await app.acquireTokenPopup({ ...request, account })).accessToken;
  }
}

/** Asks for the token anew on every call, so that a page that stays open for hours goes on working. */
export async function callGraph(app: PublicClientApplication, path: string): Promise<Response> {
  const headers = { Authorization: `Bearer ${await currentToken(app)}` };
  return fetch(`https://graph.microsoft.com/v1.0${path}`, { headers });
}
