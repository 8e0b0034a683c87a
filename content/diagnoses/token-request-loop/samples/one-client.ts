import { ConfidentialClientApplication } from '@azure/msal-node';

// One for the process: its cache is asked before the network. Made anew for each call it would always ask.
const app = new ConfidentialClientApplication({
  auth: {
    clientId: 'your-client-id',
    authority: 'https://login.microsoftonline.com/your-tenant-id',
    clientSecret: process.env.CLIENT_SECRET ?? '',
  },
});

export async function graphToken(): Promise<string> {
  const result = await app.acquireTokenByClientCredential({ scopes: ['https://graph.microsoft.com/.default'] });
  if (!result) throw new Error('No token');
  return result.accessToken;
}
