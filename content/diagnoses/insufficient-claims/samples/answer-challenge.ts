import { InteractionRequiredAuthError, PublicClientApplication } from '@azure/msal-browser';

// CP1 says that this app can answer a challenge. Await `app.initialize()` before the first use.
const auth = { clientId: 'your-client-id', clientCapabilities: ['CP1'] };
export const app = new PublicClientApplication({ auth });

/** The claims that Graph asks for. Commas and `=` stand inside the quotes, so nothing is split at them. */
export function claimsAskedFor(response: Response): string | undefined {
  const header = response.headers.get('WWW-Authenticate') ?? '';
  const claims = /\bclaims="([^"]+)"/.exec(header)?.[1];
  return claims && header.includes('insufficient_claims') ? atob(claims) : undefined;
}

/** A token that carries the claims. Send the call again with it, once. */
export async function tokenWithClaims(scopes: string[], claims: string): Promise<string> {
  const request = { scopes, claims, account: app.getAllAccounts()[0] };
  try {
    return (await app.acquireTokenSilent(request)).accessToken;
  } catch (error) {
    if (!(error instanceof InteractionRequiredAuthError)) throw error;
    return (await app.acquireTokenPopup(request)).accessToken;
  }
}
