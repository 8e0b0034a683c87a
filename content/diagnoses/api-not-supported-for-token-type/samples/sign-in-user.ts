import { InteractionRequiredAuthError, PublicClientApplication } from '@azure/msal-browser';

// Await `app.initialize()` before the first use.
const app = new PublicClientApplication({ auth: { clientId: 'your-client-id' } });
const scopes = ['https://graph.microsoft.com/Notes.Read'];

/** A token for the signed-in user: the kind that OneNote accepts. */
async function userToken(): Promise<string> {
  const account = app.getAllAccounts()[0];
  try {
    return (await app.acquireTokenSilent({ scopes, account })).accessToken;
  } catch (error) {
    if (account && !(error instanceof InteractionRequiredAuthError)) throw error;
    return (await app.acquireTokenPopup({ scopes })).accessToken;
  }
}

export async function notebooks(): Promise<unknown> {
  const answer = await fetch('https://graph.microsoft.com/v1.0/me/onenote/notebooks', {
    headers: { Authorization: `Bearer ${await userToken()}` },
  });
  return answer.json();
}
