import type { AccountInfo, PublicClientApplication } from '@azure/msal-browser';

// An array, one permission an entry: no comma, no line break, nothing empty. All of one API.
const graph = ['https://graph.microsoft.com/User.Read', 'https://graph.microsoft.com/Mail.Read'];
const ownApi = ['api://your-api-client-id/orders.read'];

/** One sign-in may ask for consent to several APIs; the token it returns is for the first one only. */
export async function signIn(app: PublicClientApplication): Promise<AccountInfo> {
  const result = await app.loginPopup({ scopes: graph, extraScopesToConsent: ownApi });
  return result.account;
}

/** A token request names one API. A second API needs a second request. */
export async function tokens(app: PublicClientApplication, account: AccountInfo): Promise<[string, string]> {
  const forGraph = await app.acquireTokenSilent({ scopes: graph, account });
  const forOwnApi = await app.acquireTokenSilent({ scopes: ownApi, account });
  return [forGraph.accessToken, forOwnApi.accessToken];
}
