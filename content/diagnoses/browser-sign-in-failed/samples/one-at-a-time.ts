import { type AccountInfo, PublicClientApplication } from '@azure/msal-browser';

const app = new PublicClientApplication({
  // A static page that only hands the answer over (the redirect bridge of MSAL.js 5).
  auth: { clientId: 'your-client-id', redirectUri: `${location.origin}/auth.html` },
});

/** Once, before anything else: the answer of an earlier redirect is picked up here. */
export const ready: Promise<AccountInfo | null> = app
  .initialize()
  .then(() => app.handleRedirectPromise())
  .then((result) => result?.account ?? app.getAllAccounts()[0] ?? null);

let running: Promise<unknown> | undefined;

/** From a click. A second click while the first sign-in runs starts none. */
export function signIn(): Promise<unknown> {
  running ??= ready
    .then((account) => account ?? app.loginRedirect({ scopes: ['User.Read'] }))
    .finally(() => {
      running = undefined;
    });
  return running;
}
