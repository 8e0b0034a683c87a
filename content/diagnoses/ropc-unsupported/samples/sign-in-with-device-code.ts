import { PublicClientApplication } from '@azure/msal-node';

const app = new PublicClientApplication({
  auth: { clientId: 'your-client-id', authority: 'https://login.microsoftonline.com/your-tenant-id' },
});
// The user signs in with a browser, on any device, and can take every step that a policy wants.
const answer = await app.acquireTokenByDeviceCode({
  scopes: ['https://graph.microsoft.com/User.Read'],
  deviceCodeCallback: (code) => console.log(code.message),
});
console.log('signed in as', answer?.account?.username);
