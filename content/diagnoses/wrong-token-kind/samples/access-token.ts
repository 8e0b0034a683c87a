import type { AccountInfo, PublicClientApplication } from '@azure/msal-browser';

const scopes = ['https://graph.microsoft.com/User.Read'];

export async function readProfile(app: PublicClientApplication, account: AccountInfo): Promise<unknown> {
  const result = await app.acquireTokenSilent({ scopes, account });

  // `result.accessToken` is for Graph. `result.idToken` tells this app who signed in, and no API.
  const response = await fetch('https://graph.microsoft.com/v1.0/me', {
    headers: { Authorization: `Bearer ${result.accessToken}` },
  });
  return response.json();
}
