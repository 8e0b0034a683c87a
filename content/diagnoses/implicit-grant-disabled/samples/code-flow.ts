import { PublicClientApplication } from '@azure/msal-browser';

// MSAL.js 2 and later ask for a code, with PKCE. Nothing needs to be ticked for that.
// The redirect URI stands under Single-page application.
const app = new PublicClientApplication({
  auth: { clientId: 'your-client-id', authority: 'https://login.microsoftonline.com/your-tenant-id' },
});

export async function signIn(): Promise<void> {
  await app.initialize();
  if (await app.handleRedirectPromise()) return;
  await app.loginRedirect({ scopes: ['User.Read'] });
}
