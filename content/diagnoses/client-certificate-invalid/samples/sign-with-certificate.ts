import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ConfidentialClientApplication } from '@azure/msal-node';

const certificate = readFileSync('app.crt', 'utf8');
const { fingerprint256, validTo } = new X509Certificate(certificate);
console.log('ends', validTo);

const app = new ConfidentialClientApplication({
  auth: {
    clientId: 'your-client-id',
    authority: 'https://login.microsoftonline.com/your-tenant-id',
    clientCertificate: {
      // Read from the certificate itself, so that the two cannot differ.
      thumbprintSha256: fingerprint256.replaceAll(':', ''),
      privateKey: readFileSync('app.key', 'utf8'),
    },
  },
});
const answer = await app.acquireTokenByClientCredential({ scopes: ['https://graph.microsoft.com/.default'] });
console.log('valid until', answer?.expiresOn);
