import { ConfidentialClientApplication } from '@azure/msal-node';

const clientSecret = process.env['CLIENT_SECRET'];
// Say so here: with an empty value the request would go out without a credential.
if (!clientSecret) throw new Error('CLIENT_SECRET is not set');

const app = new ConfidentialClientApplication({
  auth: {
    clientId: 'your-client-id',
    authority: 'https://login.microsoftonline.com/your-tenant-id',
    clientSecret,
  },
});
const answer = await app.acquireTokenByClientCredential({ scopes: ['https://graph.microsoft.com/.default'] });
console.log('valid until', answer?.expiresOn);
