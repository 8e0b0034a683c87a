// All of the live step that needs the network. Entered by one import(), so that no page's first load carries MSAL.
export { createSignIn, type HeldToken, type SignIn, type SignInResult } from './createSignIn.ts';
export { type Progress, sendCall } from './sendCall.ts';
