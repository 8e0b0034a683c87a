import { ConfidentialClientApplication } from '@azure/msal-node';

/** A placeholder that was never filled in shows here, and not as AADSTS90002. */
function guid(name: string): string {
  const value = process.env[name] ?? '';
  if (!/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value)) throw new Error(`${name} is not a GUID.`);
  return value;
}

export const app = new ConfidentialClientApplication({
  auth: {
    clientId: guid('CLIENT_ID'),
    authority: `https://login.microsoftonline.com/${guid('TENANT_ID')}`,
    clientSecret: process.env.CLIENT_SECRET ?? '',
  },
});
