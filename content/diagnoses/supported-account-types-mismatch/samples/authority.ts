import { PublicClientApplication } from '@azure/msal-browser';

// Left out, the authority is `common`, which a single-tenant app refuses (AADSTS50194).
const authority = 'https://login.microsoftonline.com/your-tenant-id';
// Await `app.initialize()` before the first use.
export const app = new PublicClientApplication({ auth: { clientId: 'your-client-id', authority } });
