import { PublicClientApplication } from '@azure/msal-node';

// No secret: this program runs on the user's computer. The registration allows public client flows.
const app = new PublicClientApplication({
  auth: { clientId: 'your-client-id', authority: 'https://login.microsoftonline.com/your-tenant-id' },
});
const answer = await app.acquireTokenByDeviceCode({
  scopes: ['https://graph.microsoft.com/User.Read'],
  deviceCodeCallback: (code) => console.log(code.message),
});
console.log('signed in as', answer?.account?.username);
