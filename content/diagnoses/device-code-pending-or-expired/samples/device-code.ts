import { PublicClientApplication } from '@azure/msal-node';

const app = new PublicClientApplication({
  auth: { clientId: 'your-client-id', authority: 'https://login.microsoftonline.com/your-tenant-id' },
});
const result = await app.acquireTokenByDeviceCode({
  scopes: ['User.Read'],
  // Shown at once; the library polls until the user has finished or the code is over.
  deviceCodeCallback: (code) => console.log(code.message),
});
console.log(result?.account?.username);
