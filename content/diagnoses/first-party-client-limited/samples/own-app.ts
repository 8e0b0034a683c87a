import { InteractiveBrowserCredential } from '@azure/identity';

// Credentials of developer tools sign in as Azure CLI or Visual Studio Code. This one signs in as your own app.
const credential = new InteractiveBrowserCredential({ tenantId: 'your-tenant-id', clientId: 'your-client-id' });

export const token = async (): Promise<string> =>
  (await credential.getToken('https://graph.microsoft.com/Policy.Read.All')).token;
