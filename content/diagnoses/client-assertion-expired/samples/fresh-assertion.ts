import { readFile } from 'node:fs/promises';
import { ConfidentialClientApplication } from '@azure/msal-node';

const app = new ConfidentialClientApplication({
  auth: {
    clientId: 'your-client-id',
    authority: 'https://login.microsoftonline.com/your-tenant-id',
    // A function, not a string: it is asked whenever a new token is needed.
    clientAssertion: () => readFile(process.env['AZURE_FEDERATED_TOKEN_FILE'] ?? '', 'utf8'),
  },
});
const answer = await app.acquireTokenByClientCredential({ scopes: ['https://graph.microsoft.com/.default'] });
console.log('valid until', answer?.expiresOn);
