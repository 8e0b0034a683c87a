import {
  type AccountInfo,
  AuthError,
  InteractionRequiredAuthError,
  type PublicClientApplication,
} from '@azure/msal-browser';

const request = { scopes: ['https://graph.microsoft.com/User.Read'] };

/** A token, or what to hand to the administrator. Never a loop: a policy that blocks blocks every time. */
export type Attempt = { token: string } | { blocked: string; correlationId: string };

export async function tokenOrReason(app: PublicClientApplication, account: AccountInfo): Promise<Attempt> {
  try {
    return { token: (await app.acquireTokenSilent({ ...request, account })).accessToken };
  } catch (error) {
    if (!(error instanceof InteractionRequiredAuthError)) return reason(error);
  }
  try {
    // Once, in case the policy asks for something that the user can do.
    return { token: (await app.acquireTokenPopup({ ...request, account })).accessToken };
  } catch (error) {
    return reason(error);
  }
}

function reason(error: unknown): Attempt {
  if (!(error instanceof AuthError)) throw error;
  return { blocked: `${error.errorCode} ${error.subError}`.trim(), correlationId: error.correlationId };
}
