// On a server: a page in a browser cannot keep a secret or certificate.
import { ConfidentialClientApplication } from '@azure/msal-node';

const app = new ConfidentialClientApplication({
  auth: {
    clientId: 'your-client-id',
    authority: 'https://login.microsoftonline.com/your-tenant-id',
    clientSecret: process.env.CLIENT_SECRET ?? '',
  },
});

/** Needs User-PasswordProfile.ReadWrite.All in `roles`. */
export async function resetPassword(userId: string, password: string): Promise<void> {
  const token = await app.acquireTokenByClientCredential({ scopes: ['https://graph.microsoft.com/.default'] });
  const answer = await fetch(`https://graph.microsoft.com/v1.0/users/${encodeURIComponent(userId)}`, {
    method: 'PATCH',
    headers: { Authorization: `Bearer ${token?.accessToken}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ passwordProfile: { password, forceChangePasswordNextSignIn: true } }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}
