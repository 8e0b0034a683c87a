import { AzureCliCredential, ManagedIdentityCredential } from '@azure/identity';

// One credential for each place, so that a message is about that one alone.
const credential =
  process.env['NODE_ENV'] === 'production'
    ? new ManagedIdentityCredential({ clientId: 'client-id-of-the-managed-identity' })
    : new AzureCliCredential({ tenantId: 'your-tenant-id' });
const token = await credential.getToken('https://graph.microsoft.com/.default');
console.log('valid until', new Date(token.expiresOnTimestamp));
