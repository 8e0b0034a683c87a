import { ConfidentialClientApplication, CryptoProvider } from '@azure/msal-node';

const redirectUri = 'https://app.contoso.com/signed-in';
const scopes = ['https://graph.microsoft.com/User.Read'];
const pending = new Map<string, string>();

/** The address of the sign-in page; the verifier stays here, with the state of this one sign-in. */
export async function startSignIn(app: ConfidentialClientApplication): Promise<string> {
  const crypto = new CryptoProvider();
  const { verifier, challenge } = await crypto.generatePkceCodes();
  const state = crypto.createNewGuid();
  pending.set(state, verifier);
  return app.getAuthCodeUrl({ scopes, redirectUri, state, codeChallenge: challenge, codeChallengeMethod: 'S256' });
}

/** Tokens for a code, once: a second call with the same state finds no verifier. */
export async function finishSignIn(app: ConfidentialClientApplication, state: string, code: string) {
  const codeVerifier = pending.get(state);
  if (!codeVerifier) throw new Error('this sign-in is finished, or did not begin here');
  pending.delete(state);
  return app.acquireTokenByCode({ code, scopes, redirectUri, codeVerifier });
}
