import type { PublicClientApplication } from '@azure/msal-browser';

const scopes = ['https://graph.microsoft.com/User.Read'];

/** Reads the signed-in user's profile. `app` is initialised, and the user has signed in. */
export async function readProfile(app: PublicClientApplication): Promise<unknown> {
  const account = app.getActiveAccount() ?? app.getAllAccounts()[0];
  if (!account) throw new Error('Nobody is signed in yet.');

  // Wait for the token; without `await` a promise ends up in the header instead.
  const { accessToken } = await app.acquireTokenSilent({ scopes, account });
  const response = await fetch('https://graph.microsoft.com/v1.0/me', {
    headers: { Authorization: `Bearer ${accessToken}` },
  });
  return response.json();
}
