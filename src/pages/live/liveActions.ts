import { type LiveClient, scopesIn } from '../../core/live/liveClient.ts';
import type { TokenView } from '../../core/token/readToken.ts';
import { engine, readers } from '../session/engine.ts';
import { sessionStore } from '../session/session.ts';
import { takeOut } from '../session/takeIn.ts';
import type { ReadyCall } from './callForm.ts';
import { clientsLeft, forgetLeft } from './leftover.ts';
import { type Live, live, liveParts } from './live.ts';
import { liveStore } from './liveStore.ts';
import { type Held, isLive } from './run.ts';
import { bridgeAddress } from './useConfig.ts';

type SignIn = Awaited<ReturnType<Live['createSignIn']>>;
type SignInResult = Awaited<ReturnType<SignIn['popup']>>;
export type Asked = NonNullable<Parameters<SignIn['popup']>[1]>;

/** One client and one call at a time. */
let signIn: SignIn | null = null;
let running: AbortController | null = null;
/** Counts what was asked of the sign-in; an answer to anything but the last is too late. */
let attempt = 0;

const { change } = liveStore;
const nothingRead: TokenView = { header: {}, claims: {}, lifetime: {}, scopes: [], roles: [] };

/** Loads all that a test needs, before it begins: an answer that cannot be read would be lost. */
async function loadAll(): Promise<Live | null> {
  change({ loadFailed: 'no' });
  try {
    const [loaded] = await Promise.all([live.load(), liveParts.load(), engine.load(), readers.load()]);
    return loaded;
  } catch {
    change({ signingIn: 'no', progress: null, loadFailed: navigator.onLine ? 'failed' : 'offline' });
    return null;
  }
}

/** The sign-in of this client; what another client left in the tab goes first. */
async function signInOf(client: LiveClient): Promise<SignIn | null> {
  if (signIn && JSON.stringify(signIn.client) === JSON.stringify(client)) return signIn;
  change({ signingIn: 'loading' });
  const loaded = await loadAll();
  if (!loaded) return null;
  try {
    if (signIn) {
      await signIn.signOut();
      if (liveStore.get().held?.by === 'sign-in') change({ held: null });
    } else if (clientsLeft().some((id) => id !== client.clientId)) forgetLeft();
    signIn = await loaded.createSignIn(client, bridgeAddress());
    return signIn;
  } catch (thrown) {
    // The library could not even begin, where the browser refuses it storage for example.
    signIn = null;
    change({ signingIn: 'no' });
    const { runOfProblem, signInProblem } = await liveParts.load();
    liveStore.addRun(await runOfProblem(signInProblem(thrown, client)));
    return null;
  }
}

/** What came of an attempt: a token in hand, or a run that tells why not. Nothing where another one was begun since. */
async function take(own: SignIn, mine: number, result: SignInResult): Promise<Held | null> {
  if (mine !== attempt) {
    // It came after somebody signed out, or turned to another client: nothing of it stays.
    if (own !== signIn) await own.signOut();
    return null;
  }
  change({ signingIn: 'no' });
  if (!result.ok) {
    liveStore.addRun(await (await liveParts.load()).runOfProblem(result.problem));
    return null;
  }
  const { accessToken, username, scopes } = result.value;
  const { readToken } = await readers.load();
  const reading = readToken(accessToken);
  const view = reading.ok ? reading.value : nothingRead;
  const { clientId, cloud } = own.client;
  return hold({
    by: 'sign-in',
    token: accessToken,
    view,
    username,
    client: clientOf(view) ?? clientId,
    cloud,
    granted: scopes,
  });
}

function hold(held: Held): Held {
  engine.preload();
  change({ held, tokenProblem: false });
  return held;
}

const clientOf = ({ claims: { appid, azp } }: TokenView): string | null =>
  typeof appid === 'string' ? appid : typeof azp === 'string' ? azp : null;

async function popup(client: LiveClient, scopes: string, asked: Asked = {}): Promise<Held | null> {
  const mine = ++attempt;
  const own = await signInOf(client);
  if (!own || mine !== attempt) return null;
  change({ signingIn: 'open' });
  const stop = own.onPopupGone(() => mine === attempt && change({ signingIn: 'gone' }));
  const result = await own.popup(scopesIn(scopes), asked);
  stop();
  return take(own, mine, result);
}

/** All that the page can do; the outcome of each stands in the store. */
export const liveActions = {
  popup,
  async redirect(client: LiveClient, scopes: string): Promise<void> {
    const mine = ++attempt;
    const own = await signInOf(client);
    if (own) await take(own, mine, await own.redirect(scopesIn(scopes)));
  },
  /** What a redirect brought back. */
  async resume(client: LiveClient): Promise<void> {
    const mine = ++attempt;
    const own = await signInOf(client);
    const result = await own?.resume();
    if (own && result) await take(own, mine, result);
    else change({ signingIn: 'no' });
  },
  /** Another token for the same account without asking; with a window where that does not do. */
  async renew(client: LiveClient, scopes: string, asked: Asked & { fresh?: boolean }): Promise<Held | null> {
    const mine = ++attempt;
    const own = await signInOf(client);
    if (!own || mine !== attempt) return null;
    change({ signingIn: 'loading' });
    const silent = await own.silent(scopesIn(scopes), asked);
    const asks =
      !silent.ok && (silent.problem.kind === 'interaction-required' || silent.problem.kind === 'no-account');
    if (!asks || mine !== attempt) return take(own, mine, silent);
    return popup(client, scopes, { claims: asked.claims ?? silent.problem.claims });
  },
  async paste(text: string): Promise<boolean> {
    const [{ readToken }, { bareToken }] = await Promise.all([readers.load(), liveParts.load()]);
    // Line breaks and quotes come from copying; no header could carry them.
    const token = bareToken(text);
    const reading = readToken(token);
    if (!reading.ok || !/^[\x21-\x7e]+$/.test(token)) {
      change({ tokenProblem: true });
      return false;
    }
    attempt++;
    change({ signingIn: 'no' });
    const view = reading.value;
    hold({ by: 'pasted', token, view, username: '', client: clientOf(view), cloud: null, granted: [] });
    return true;
  },
  /**
   * Sends a call; a token of a sign-in that is about to end is renewed before. A token of one cloud is never sent to
   * another, whatever the form says by now.
   */
  async send(call: ReadyCall, given: Held): Promise<void> {
    if (!isForCloud(given, call)) return;
    const held = signIn && endsSoon(given) ? await renewed(signIn.client) : given;
    if (!held) return;
    running?.abort();
    const own = new AbortController();
    running = own;
    const loaded = await loadAll();
    if (!loaded || own.signal.aborted) return;
    const exchange = await loaded.sendCall(
      { ...call, href: call.address.href, token: held.token },
      { signal: own.signal, onProgress: (progress) => running === own && change({ progress }) },
    );
    if (running !== own) return;
    running = null;
    if (exchange) liveStore.addRun(await (await liveParts.load()).runOfCall(call, exchange, held));
    else change({ progress: null });
  },
  cancel: (): void => running?.abort(),
  /** Forgets token, answers, and what of them was taken into the tree. */
  async signOut(): Promise<void> {
    attempt++;
    running?.abort();
    running = null;
    const gone = signIn;
    signIn = null;
    liveStore.forget();
    forgetLeft();
    for (const { id } of sessionStore.get().evidence.filter(isLive)) await takeOut(id);
    await gone?.signOut().catch(() => {});
  },
};

const renewed = (client: LiveClient) => liveActions.renew(client, liveStore.get().scopes, {});

/** A call should not fail for a life that the page itself can prolong; a pasted token is tested as it is. */
function endsSoon({ by, view: { claims } }: Held): boolean {
  return by === 'sign-in' && typeof claims.exp === 'number' && claims.exp * 1000 < Date.now() + 60_000;
}

/** Whether this token may go where the call goes. */
export const isForCloud = (held: Held, call: ReadyCall): boolean =>
  held.cloud === null || held.cloud === call.cloud;
