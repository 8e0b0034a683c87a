import { type AccountInfo, PublicClientApplication } from '@azure/msal-browser';

const PERSONAL_ACCOUNTS = '9188040d-6c67-4c5b-b112-36a304b66dad';

// `organizations` lets work and school accounts of any tenant in, and no personal ones.
// Await `app.initialize()` before the first use.
export const app = new PublicClientApplication({
  auth: { clientId: 'your-client-id', authority: 'https://login.microsoftonline.com/organizations' },
});

/** For an app that serves both kinds: offer what needs an organization only where there is one. */
export const hasOrganization = (account: AccountInfo): boolean => account.tenantId !== PERSONAL_ACCOUNTS;
