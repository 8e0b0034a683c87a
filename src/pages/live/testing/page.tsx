import { configure, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, vi } from 'vitest';
import type { LiveClient } from '../../../core/live/liveClient.ts';
import { signInProblem } from '../../../core/live/signInProblem.ts';
import { madeToken } from '../../../core/readers/sampleEvidence.ts';
import { sessionStore } from '../../session/session.ts';
import { renderPage } from '../../testing/renderPage.tsx';
import { LivePage } from '../LivePage.tsx';
import { liveActions } from '../liveActions.ts';
import { liveStore, NEW_CALL } from '../liveStore.ts';

// Loading the readers and the table takes its time on a busy machine; that is no fault of the page.
configure({ asyncUtilTimeout: 10_000 });

export const CLIENT = '11111111-2222-3333-4444-555555555555';
export const OTHER = '22222222-3333-4444-5555-666666666666';
export const now = Math.floor(Date.now() / 1000);

/** A user's token for Graph that is valid now, but for these claims. */
export const tokenWith = (claims: object) =>
  madeToken({
    aud: 'https://graph.microsoft.com',
    appid: CLIENT,
    tid: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee',
    oid: 'b0b0b0b0-1111-4222-8333-c4c4c4c4c4c4',
    sub: 'somebody',
    idtyp: 'user',
    iat: now,
    nbf: now,
    exp: now + 3600,
    scp: 'User.Read',
    ver: '1.0',
    ...claims,
  });

export type Result = { readonly token: string } | { readonly errorCode: string; readonly name?: string };
/** What the sign-in gives, in turn; and what it was asked. */
export const signIn = { results: [] as (Result | Promise<Result>)[], asked: [] as string[], signedOut: 0 };

/** Stands in for MSAL: `vi.mock` puts it in its place. */
export async function createSignIn(client: LiveClient) {
  const give = (how: string) => async (scopes: readonly string[]) => {
    signIn.asked.push(`${how} ${client.cloud} ${scopes.join(' ')}`);
    const result = await signIn.results.shift();
    if (!result) throw new Error('the test asked for more than it gave');
    if (!('token' in result))
      return { ok: false, problem: signInProblem({ name: 'BrowserAuthError', ...result }, client) };
    const { token: accessToken } = result;
    return {
      ok: true,
      value: { accessToken, username: 'ada@contoso.example', tenantId: '', scopes, fromCache: false },
    };
  };
  return {
    client,
    popup: give('popup'),
    silent: give('silent'),
    redirect: give('redirect'),
    resume: async () => null,
    account: () => null,
    onPopupGone: () => () => {},
    signOut: async () => {
      signIn.signedOut++;
    },
  };
}

/** What Graph was sent, and what it answers in turn; nothing left is a connection that is cut. */
export const graph = {
  sent: [] as { readonly url: string; readonly body: unknown; readonly token: string }[],
  answers: [] as Response[],
};
export const answered = (status: number, body: unknown = {}) =>
  new Response(JSON.stringify(body), { status });
export const refused = () =>
  answered(403, {
    error: { code: 'ErrorAccessDenied', message: 'Access is denied. Check credentials and try again.' },
  });

beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    if (url.endsWith('config.json')) return new Response('{}');
    const token = new Headers(init?.headers).get('authorization') ?? '';
    graph.sent.push({ url, body: init?.body, token });
    const answer = graph.answers.shift();
    if (!answer) throw new TypeError('Failed to fetch');
    return answer;
  });
});
afterEach(async () => {
  await liveActions.signOut();
  liveStore.change({ client: null, call: NEW_CALL, link: '', scopes: 'User.Read' });
  sessionStore.clear();
  sessionStorage.clear();
  Object.assign(graph, { sent: [], answers: [] });
  Object.assign(signIn, { results: [], asked: [], signedOut: 0 });
  vi.unstubAllGlobals();
});

export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const send = () => userEvent.click(button('Send'));
export const outcome = () => screen.findByRole('region', { name: 'What it means' });

/** The page as somebody opens it anew. */
export async function open(address = '/live/') {
  document.body.replaceChildren();
  await renderPage(<LivePage />, address);
}
/** The same, with a client entered. */
export async function show(address?: string) {
  await open(address);
  await userEvent.type(screen.getByLabelText('Application (client) ID'), CLIENT);
}
export async function enter(label: string, text: string) {
  const field = screen.getByLabelText(label);
  await userEvent.clear(field);
  await userEvent.type(field, text.replace(/[{[]/g, '$&$&'));
}
export async function signInWith(claims: object = {}) {
  signIn.results.push({ token: tokenWith(claims) });
  await userEvent.click(button('Sign in with a window'));
  await screen.findByText(/Signed in as ada@contoso.example/);
}
export async function pasteToken(text: string) {
  await userEvent.click(screen.getByText('Paste an access token'));
  await userEvent.click(screen.getByLabelText('Access token'));
  await userEvent.paste(text);
  await userEvent.click(button('Use this token'));
}
