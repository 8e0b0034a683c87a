import { useEffect, useState } from 'react';
import { noAnswers } from '../../core/engine/answers.ts';
import type { Walk } from '../../core/engine/walk.ts';
import type { Evidence } from '../../core/evidence.ts';
import { type Exchange, evidenceOfExchange } from '../../core/live/exchange.ts';
import { type LiveClient, scopesIn } from '../../core/live/liveClient.ts';
import { type SignInProblem, signInProblem } from '../../core/live/signInProblem.ts';
import type { TokenView } from '../../core/token/readToken.ts';
import { type Engine, engine, readers } from '../session/engine.ts';
import { factsOf } from '../session/session.ts';
import type { ReadyCall } from './callForm.ts';
import { type Live, live } from './live.ts';
import { bridgeAddress } from './useConfig.ts';

/** A token in hand, and how it came. It is in memory here and nowhere else of ours. */
export interface Held {
  readonly by: 'sign-in' | 'pasted';
  readonly token: string;
  readonly view: TokenView;
  readonly username: string;
  /** Whose it is, as far as it says. */
  readonly client: string | null;
}

/** One try and what it means: a call with its answer, or a sign-in that failed. */
export interface Run {
  readonly at: number;
  readonly exchange: Exchange | null;
  readonly problem: SignInProblem | null;
  readonly token: TokenView | null;
  readonly by: Held['by'];
  readonly client: string | null;
  readonly evidence: readonly Evidence[];
  readonly engine: Engine;
  readonly walk: Walk;
}

export interface LiveState {
  readonly held: Held | null;
  readonly signingIn: 'no' | 'loading' | 'open' | 'gone';
  readonly loadFailed: boolean;
  readonly tokenProblem: boolean;
  readonly progress: Progress | null;
  readonly runs: readonly Run[];
}
type Progress = Parameters<Parameters<Live['sendCall']>[1]['onProgress']>[0];
type SignIn = Awaited<ReturnType<Live['createSignIn']>>;
type SignInResult = Awaited<ReturnType<SignIn['popup']>>;
export type Asked = NonNullable<Parameters<SignIn['popup']>[1]>;

const nothing: LiveState = {
  held: null,
  signingIn: 'no',
  loadFailed: false,
  tokenProblem: false,
  progress: null,
  runs: [],
};

/** The live step's own state: one client at a time, one call at a time, the last two runs to compare. */
export function useLive() {
  const [state, setState] = useState(nothing);
  const [actions] = useState(() => createActions(setState));
  useEffect(() => actions.cancel, [actions]);
  return { state, ...actions };
}

function createActions(setState: (update: (before: LiveState) => LiveState) => void) {
  const change = (part: Partial<LiveState>) => setState((before) => ({ ...before, ...part }));
  let signIn: SignIn | null = null;
  let running: AbortController | null = null;

  /** The sign-in of this client; what another client left in the tab goes first. */
  const signInOf = async (client: LiveClient): Promise<SignIn | null> => {
    const present = signIn;
    const same = present && JSON.stringify(present.client) === JSON.stringify(client);
    if (same) return present;
    change({ signingIn: 'loading', loadFailed: false });
    const loaded = await live.load().catch(() => null);
    if (!loaded) {
      change({ signingIn: 'no', loadFailed: true });
      return null;
    }
    try {
      await signIn?.signOut();
      signIn = await loaded.createSignIn(client, bridgeAddress());
      return signIn;
    } catch (thrown) {
      // The library could not even begin, where the browser refuses it storage for example.
      change({ signingIn: 'no' });
      await addRun({ problem: signInProblem(thrown, client), by: 'sign-in', client: client.clientId });
      return null;
    }
  };
  const take = async (result: SignInResult): Promise<Held | null> => {
    change({ signingIn: 'no' });
    if (!result.ok) {
      await addRun({ problem: result.problem, by: 'sign-in', client: result.problem.client.clientId });
      return null;
    }
    const { accessToken, username } = result.value;
    return hold('sign-in', accessToken, username);
  };
  const hold = async (by: Held['by'], token: string, username: string): Promise<Held | null> => {
    const { readToken } = await readers.load();
    const reading = readToken(token);
    if (!reading.ok) {
      change({ tokenProblem: true });
      return null;
    }
    const { appid, azp } = reading.value.claims;
    const own = typeof appid === 'string' ? appid : typeof azp === 'string' ? azp : null;
    const client = own ?? (by === 'sign-in' ? (signIn?.client.clientId ?? null) : null);
    const held: Held = { by, token, view: reading.value, username, client };
    change({ held, tokenProblem: false });
    return held;
  };
  const addRun = async (made: {
    exchange?: Exchange;
    problem?: SignInProblem;
    held?: Held;
    by: Held['by'];
    client: string | null;
  }) => {
    const [loaded, reading] = await Promise.all([engine.load(), readers.load()]);
    const evidence: Evidence[] = made.problem
      ? [{ id: 'live', text: made.problem.evidence, completeness: 'fragment', transport: 'unknown' }]
      : made.exchange && made.held
        ? [
            evidenceOfExchange(made.exchange),
            { id: 'live-token', text: made.held.token, completeness: 'token', transport: 'unknown' },
          ]
        : [];
    const walk = loaded.walk(factsOf(reading.read({ evidence, notes: {}, corrections: [] })), noAnswers);
    const run: Run = {
      at: Date.now(),
      exchange: made.exchange ?? null,
      problem: made.problem ?? null,
      token: made.held?.view ?? null,
      by: made.by,
      client: made.client,
      evidence,
      engine: loaded,
      walk,
    };
    setState((before) => ({ ...before, progress: null, runs: [...before.runs.slice(-1), run] }));
  };
  const send = async (call: ReadyCall, held: Held): Promise<void> => {
    running?.abort();
    const own = new AbortController();
    running = own;
    const loaded = await live.load().catch(() => null);
    if (!loaded) return change({ loadFailed: true });
    const exchange = await loaded.sendCall(
      { ...call, href: call.address.href, token: held.token },
      { signal: own.signal, onProgress: (progress) => change({ progress }) },
    );
    if (running === own) running = null;
    if (!exchange) return change({ progress: null });
    await addRun({ exchange, held, by: held.by, client: held.client });
  };
  return {
    async popup(client: LiveClient, scopes: string, asked: Asked = {}): Promise<Held | null> {
      const own = await signInOf(client);
      if (!own) return null;
      change({ signingIn: 'open' });
      const stop = own.onPopupGone(() => change({ signingIn: 'gone' }));
      const result = await own.popup(scopesIn(scopes), asked);
      stop();
      return take(result);
    },
    async redirect(client: LiveClient, scopes: string): Promise<void> {
      const own = await signInOf(client);
      if (own) await take(await own.redirect(scopesIn(scopes)));
    },
    async resume(client: LiveClient): Promise<Held | null> {
      const own = await signInOf(client);
      const result = await own?.resume();
      change({ signingIn: 'no' });
      return result ? take(result) : null;
    },
    /** Another token for the same account without asking; with a window where that does not do. */
    async renew(
      client: LiveClient,
      scopes: string,
      asked: Asked & { fresh?: boolean },
    ): Promise<Held | null> {
      const own = await signInOf(client);
      if (!own) return null;
      const silent = await own.silent(scopesIn(scopes), asked);
      const asks =
        !silent.ok &&
        (silent.problem.kind === 'interaction-required' || silent.problem.kind === 'no-account');
      if (silent.ok || !asks) return take(silent);
      change({ signingIn: 'open' });
      return take(await own.popup(scopesIn(scopes), { claims: asked.claims ?? silent.problem.claims }));
    },
    async paste(text: string): Promise<boolean> {
      const bare = text.trim().replace(/^(?:authorization:\s*)?bearer\s+/i, '');
      if (bare === '') {
        change({ tokenProblem: true });
        return false;
      }
      return (await hold('pasted', bare, '')) !== null;
    },
    send,
    cancel: () => running?.abort(),
    async signOut() {
      await signIn?.signOut();
      signIn = null;
      change({ held: null, signingIn: 'no', tokenProblem: false });
    },
  };
}
