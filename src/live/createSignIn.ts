import { authorityOf, fullScope, type LiveClient } from '../core/live/liveClient.ts';
import { type SignInProblem, signInProblem } from '../core/live/signInProblem.ts';
import {
  BrowserCacheLocation,
  type EventMessage,
  EventType,
  type PopupEvent,
  PublicClientApplication,
} from './msal.ts';

/** A token that was got by signing in, and whose it is. */
export interface HeldToken {
  readonly accessToken: string;
  readonly username: string;
  readonly tenantId: string;
  readonly scopes: readonly string[];
  readonly fromCache: boolean;
}

export type SignInResult =
  | { readonly ok: true; readonly value: HeldToken }
  | { readonly ok: false; readonly problem: SignInProblem };

export interface Asked {
  /** Claims of a challenge, as JSON. */
  readonly claims?: string | undefined;
  readonly prompt?: 'select_account' | 'consent' | undefined;
  /** Takes over from a sign-in whose window is gone. */
  readonly override?: boolean | undefined;
}

/** Sign-in of one client. Every way ends in a token or in a named problem; none throws. */
export interface SignIn {
  readonly client: LiveClient;
  popup(scopes: readonly string[], asked?: Asked): Promise<SignInResult>;
  /** Leaves the page; comes back only where leaving failed. */
  redirect(scopes: readonly string[], asked?: Asked): Promise<SignInResult>;
  /** Without asking anybody: from the cache, by the refresh token, or in a hidden frame. */
  silent(scopes: readonly string[], asked?: Asked & { readonly fresh?: boolean }): Promise<SignInResult>;
  /** What a redirect brought back; null where none was under way. */
  resume(): Promise<SignInResult | null>;
  /** Who is signed in. */
  account(): string | null;
  /** Calls back when the sign-in window seems to be gone: a hint, for some pages hide their window. */
  onPopupGone(listener: () => void): () => void;
  signOut(): Promise<void>;
}

/** How often to look whether the window is still there. */
const LOOK_EVERY = 500;

/**
 * MSAL for one client, whose tokens stay in this tab. `redirectUri` is the bridge page, registered as a single-page
 * application. The cache of a client that was there before has to be cleared first: `forgetAll`.
 * https://learn.microsoft.com/en-us/entra/msal/javascript/browser/initialization
 */
export async function createSignIn(client: LiveClient, redirectUri: string): Promise<SignIn> {
  const app = new PublicClientApplication({
    auth: {
      clientId: client.clientId,
      authority: authorityOf(client),
      redirectUri,
      postLogoutRedirectUri: redirectUri,
      // Graph sends its claims challenges only to those who say that they can answer them.
      clientCapabilities: ['cp1'],
    },
    cache: { cacheLocation: BrowserCacheLocation.SessionStorage },
    system: { loggerOptions: { piiLoggingEnabled: false, logLevel: 0, loggerCallback: () => {} } },
  });
  await app.initialize();

  const current = () => app.getActiveAccount() ?? app.getAllAccounts()[0] ?? null;
  const request = (scopes: readonly string[], { claims, prompt }: Asked = {}) => ({
    scopes: scopes.map((scope) => fullScope(scope, client.cloud)),
    ...(claims && { claims }),
    ...(prompt && { prompt }),
  });
  const settle = async (getting: () => Promise<Result | null>): Promise<SignInResult | null> => {
    try {
      const result = await getting();
      if (!result) return null;
      // A success without a token would be an empty Authorization header later.
      if (!result.accessToken)
        throw Object.assign(new Error('no access token'), { errorCode: 'no_tokens_found' });
      app.setActiveAccount(result.account);
      return { ok: true, value: heldOf(result) };
    } catch (thrown) {
      return { ok: false, problem: signInProblem(thrown, client) };
    }
  };
  const must = async (getting: () => Promise<Result>): Promise<SignInResult> =>
    (await settle(getting)) ?? { ok: false, problem: signInProblem(undefined, client) };

  return {
    client,
    popup: (scopes, asked) =>
      must(() =>
        app.acquireTokenPopup({
          ...request(scopes, asked),
          ...(asked?.override && { overrideInteractionInProgress: true }),
        }),
      ),
    redirect: async (scopes, asked) => {
      try {
        await app.acquireTokenRedirect(request(scopes, asked));
      } catch (thrown) {
        return { ok: false, problem: signInProblem(thrown, client) };
      }
      return new Promise<SignInResult>(() => {});
    },
    silent: (scopes, asked) => {
      const account = current();
      if (!account)
        return Promise.resolve({
          ok: false,
          problem: signInProblem({ name: 'BrowserAuthError', errorCode: 'no_account_error' }, client),
        });
      return must(() =>
        app.acquireTokenSilent({ ...request(scopes, asked), account, forceRefresh: asked?.fresh === true }),
      );
    },
    resume: () => settle(() => app.handleRedirectPromise({ navigateToLoginRequestUrl: false })),
    account: () => current()?.username ?? null,
    onPopupGone(listener) {
      let watch: ReturnType<typeof setInterval> | undefined;
      const id = app.addEventCallback(
        ({ payload }: EventMessage) => {
          const opened = (payload as PopupEvent | null)?.popupWindow;
          clearInterval(watch);
          watch = setInterval(() => {
            if (!opened?.closed) return;
            clearInterval(watch);
            listener();
          }, LOOK_EVERY);
        },
        [EventType.POPUP_OPENED],
      );
      return () => {
        clearInterval(watch);
        if (id) app.removeEventCallback(id);
      };
    },
    async signOut() {
      await app.clearCache();
      app.setActiveAccount(null);
    },
  };
}

type Result = Awaited<ReturnType<PublicClientApplication['acquireTokenPopup']>>;

const heldOf = ({ accessToken, account, tenantId, scopes, fromCache }: Result): HeldToken => ({
  accessToken,
  username: account?.username ?? '',
  tenantId,
  scopes,
  fromCache,
});
