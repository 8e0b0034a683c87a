// On a server: a page in a browser cannot keep a secret or certificate.
import { ConfidentialClientApplication } from '@azure/msal-node';

const app = new ConfidentialClientApplication({
  auth: {
    clientId: 'your-client-id',
    authority: 'https://login.microsoftonline.com/your-tenant-id',
    clientSecret: process.env.CLIENT_SECRET ?? '',
  },
});

/** A token with every application permission that was granted. `skipCache` is for once, after a new grant. */
export async function appToken(skipCache = false): Promise<string | undefined> {
  const scopes = ['https://graph.microsoft.com/.default'];
  const result = await app.acquireTokenByClientCredential({ scopes, skipCache });
  return result?.accessToken;
}
