// All of the live step that needs the network. Entered by one import(), so that no page's first load carries MSAL.
export { createSignIn } from './createSignIn.ts';
export { sendCall } from './sendCall.ts';
