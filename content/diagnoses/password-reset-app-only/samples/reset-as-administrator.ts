import { PublicClientApplication } from '@azure/msal-browser';

// Await `app.initialize()` before the first use.
const app = new PublicClientApplication({ auth: { clientId: 'your-client-id' } });
const passwordMethod = '28c10230-6103-485e-b985-444c60001490'; // the same for every user

/** The signed-in administrator resets somebody else's password. Graph answers 202 and goes on by itself. */
export async function resetPassword(userId: string, newPassword: string): Promise<string | null> {
  const scopes = ['https://graph.microsoft.com/UserAuthenticationMethod.ReadWrite.All'];
  const { accessToken } = await app.acquireTokenPopup({ scopes });
  const user = `https://graph.microsoft.com/v1.0/users/${encodeURIComponent(userId)}`;
  const answer = await fetch(`${user}/authentication/methods/${passwordMethod}/resetPassword`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${accessToken}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ newPassword }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.headers.get('Location');
}
