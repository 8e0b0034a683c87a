import { createServer } from 'node:http';
import { ConfidentialClientApplication } from '@azure/msal-node';

const app = new ConfidentialClientApplication({
  auth: {
    clientId: 'your-client-id',
    authority: 'https://login.microsoftonline.com/your-tenant-id',
    clientSecret: process.env['CLIENT_SECRET'] ?? '',
  },
});

// The page asks this address, on its own site. Check here who asks; the token never leaves the server.
createServer(async (_request, response) => {
  const token = await app.acquireTokenByClientCredential({ scopes: ['https://graph.microsoft.com/.default'] });
  const answer = await fetch('https://graph.microsoft.com/v1.0/groups?$select=displayName&$top=5', {
    headers: { Authorization: `Bearer ${token?.accessToken}` },
  });
  response.writeHead(answer.status, { 'Content-Type': 'application/json' }).end(await answer.text());
}).listen(8080);
