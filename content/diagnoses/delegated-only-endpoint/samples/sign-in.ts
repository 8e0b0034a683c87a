import type { PublicClientApplication } from '@azure/msal-browser';

// A user signs in, so /me has a meaning.
export async function readMe(app: PublicClientApplication): Promise<unknown> {
  const { accessToken } = await app.acquireTokenPopup({ scopes: ['https://graph.microsoft.com/User.Read'] });
  const response = await fetch('https://graph.microsoft.com/v1.0/me', {
    headers: { Authorization: `Bearer ${accessToken}` },
  });
  return response.json();
}
