import { type AccountInfo, InteractionRequiredAuthError, PublicClientApplication } from '@azure/msal-browser';

const scopes = ['https://graph.microsoft.com/User.Read'];

/** CP1 tells Graph that this app can answer a challenge. Await `initialize`, then let the user sign in. */
export const app = new PublicClientApplication({
  auth: {
    clientId: 'your-client-id',
    authority: 'https://login.microsoftonline.com/your-tenant-id',
    clientCapabilities: ['CP1'],
  },
});

/** Calls Graph, and once more with a new token where Graph no longer accepts the old one. */
export async function callGraph(url: string, account: AccountInfo): Promise<Response> {
  const first = await send(url, account);
  const claims = first.status === 401 ? claimsOf(first.headers.get('WWW-Authenticate')) : undefined;
  return claims ? send(url, account, claims) : first;
}

async function send(url: string, account: AccountInfo, claims?: string): Promise<Response> {
  const request = { scopes, account, ...(claims && { claims }) }; // claims make MSAL skip its cache
  const result = await app.acquireTokenSilent(request).catch((error: unknown) => {
    if (error instanceof InteractionRequiredAuthError) return app.acquireTokenPopup(request);
    throw error;
  });
  return fetch(url, { headers: { Authorization: `Bearer ${result.accessToken}` } });
}

/** The claims that Graph asks for: base64 inside quotes, so that commas and padding survive. */
function claimsOf(header: string | null): string | undefined {
  const encoded = /\bclaims="([^"]+)"/.exec(header ?? '')?.[1];
  return encoded && atob(encoded);
}
