import type { PublicClientApplication } from '@azure/msal-browser';

// Graph's address stands in front of each delegated permission. Ask for no more than the app uses.
const scopes = ['https://graph.microsoft.com/User.Read', 'https://graph.microsoft.com/Calendars.Read'];

/** The address at which an administrator reviews these permissions and grants them for the whole tenant. */
export function adminConsentLink(app: PublicClientApplication, tenant: string, redirectUri: string): string {
  const link = new URL(`https://login.microsoftonline.com/${tenant}/v2.0/adminconsent`);
  link.searchParams.set('client_id', app.getConfiguration().auth.clientId);
  link.searchParams.set('scope', scopes.join(' '));
  link.searchParams.set('redirect_uri', redirectUri); // one that is registered for the app
  link.searchParams.set('state', crypto.randomUUID());
  return link.href;
}

/** What the administrator decided, from the address that Entra returned to. */
export function adminConsentResult(address: string): 'granted' | 'refused' {
  const answer = new URL(address).searchParams;
  return answer.get('admin_consent') === 'True' && !answer.has('error') ? 'granted' : 'refused';
}
