import { PublicClientApplication } from '@azure/msal-browser';

// Await `app.initialize()` before the first use.
const app = new PublicClientApplication({ auth: { clientId: 'your-client-id' } });

/** Call this from a button, once: with `consent` the prompt appears even where an older consent exists. */
export async function askForMail(): Promise<readonly string[]> {
  const result = await app.acquireTokenPopup({
    scopes: ['https://graph.microsoft.com/Mail.Read'],
    prompt: 'consent',
  });
  return result.scopes;
}
