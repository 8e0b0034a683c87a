import { PublicClientApplication } from '@azure/msal-browser';

// Registered under Single-page application, character by character: scheme, host, path, upper and lower case.
// Await `app.initialize()` before the first use.
export const app = new PublicClientApplication({
  auth: { clientId: 'your-client-id', redirectUri: `${window.location.origin}/signed-in` },
});
