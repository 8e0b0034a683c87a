import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { sessionStore } from '../session/session.ts';
import { evidenceOf, takeIn } from '../session/takeIn.ts';
import {
  answered,
  button,
  CLIENT,
  enter,
  graph,
  now,
  OTHER,
  open,
  outcome,
  pasteToken,
  type Result,
  refused,
  send,
  show,
  signIn,
  signInWith,
  tokenWith,
} from './testing/page.tsx';

vi.mock('../../live/createSignIn.ts', async () => {
  const { createSignIn } = await import('./testing/page.tsx');
  return { createSignIn };
});

describe('mending', () => {
  test('asks silently first, and with a window where that does not do', async () => {
    await show();
    await signInWith();
    graph.answers = [refused(), answered(200)];
    await send();
    await outcome();
    signIn.results.push(
      { name: 'InteractionRequiredAuthError', errorCode: 'login_required' },
      { token: tokenWith({ acrs: ['c1'] }) },
    );
    await userEvent.click(button('Get a fresh token and repeat'));
    await screen.findByText('Fixed: the same call works now.');
    expect(signIn.asked.map((each) => each.split(' ')[0])).toEqual(['popup', 'silent', 'popup']);
    expect(screen.getByRole('row', { name: /acrs/ }).textContent).toContain('["c1"]');
  });

  test('in another cloud repeats the call at its own host', async () => {
    await show();
    await signInWith();
    graph.answers = [refused(), refused()];
    await send();
    await outcome();
    await userEvent.selectOptions(screen.getByLabelText('Cloud'), 'US Government L4');
    signIn.results.push({ token: tokenWith({ aud: 'https://graph.microsoft.us' }) });
    await userEvent.click(button('Use another account and repeat'));
    await waitFor(() => expect(graph.sent).toHaveLength(2));
    expect(graph.sent[1]?.url).toBe('https://graph.microsoft.us/v1.0/me');
  });

  test('that fails keeps the last answer of Graph', async () => {
    await show();
    await signInWith();
    graph.answers = [refused()];
    await send();
    await outcome();
    signIn.results.push({ errorCode: 'user_cancelled' });
    await userEvent.click(button('Use another account and repeat'));
    await screen.findByText('The last answer of Graph, before this sign-in');
    expect(screen.getByText(/403/)).toBeDefined();
    expect(graph.sent).toHaveLength(1);
  });

  test('is not offered for a pasted token', async () => {
    await show();
    await pasteToken(tokenWith({}));
    await screen.findByText(/A pasted token is used/);
    graph.answers = [refused()];
    await send();
    await screen.findByText(/A pasted token cannot be mended here/);
    expect(screen.queryByRole('button', { name: /and repeat$/ })).toBeNull();
  });
});

describe('what was pasted', () => {
  const paste = () =>
    takeIn([
      evidenceOf('paste', `HTTP/1.1 403 Forbidden\n\n${tokenWith({ appid: OTHER, scp: 'Mail.Read' })}`),
    ]);

  test('is told apart from the test app, and not replaced by its failing sign-in', async () => {
    await paste();
    await show();
    signIn.results.push({ errorCode: 'popup_window_error' });
    await userEvent.click(button('Sign in with a window'));
    const means = await outcome();
    await within(means).findByText(/What you pasted stays as it is/);
    expect(within(means).queryByRole('button', { name: 'Open the whole diagnosis' })).toBeNull();
    expect(sessionStore.get().evidence.map(({ id }) => id)).toEqual(['paste']);
    await signInWith();
    expect(
      screen.getByText(new RegExp(`about the app ${OTHER}, and this test is made with ${CLIENT}`)),
    ).toBeDefined();
  });

  test('waits masked while a sign-in leaves the page, with the facts that were read in the token', async () => {
    await paste();
    await show();
    await userEvent.selectOptions(screen.getByLabelText('Version'), 'beta');
    await enter('Path', "/users('ada@contoso.example')/messages?$top=5");
    let left = '';
    signIn.results.push(
      new Promise<Result>((resolve) =>
        setTimeout(() => {
          left = sessionStorage.getItem('unforbidden.live') ?? '';
          resolve({ errorCode: 'user_cancelled' });
        }, 50),
      ),
    );
    await userEvent.click(button('Sign in on this page'));
    await outcome();
    expect(sessionStorage.getItem('unforbidden.live')).toBeNull();
    expect(left).toContain('[redacted token]');
    expect(left).not.toMatch(/eyJ|ada@|top=5/);

    sessionStore.clear();
    sessionStorage.setItem('unforbidden.live', left);
    await open();
    await screen.findByText(/What waited in this tab's storage is deleted/);
    expect(screen.getByText(/IDs, query options, headers and a body did not wait/)).toBeDefined();
    expect(sessionStorage.getItem('unforbidden.live')).toBeNull();
    expect(screen.getByLabelText<HTMLSelectElement>('Version').value).toBe('beta');
    expect(screen.getByLabelText<HTMLInputElement>('Path').value).toBe('/users/{id}/messages');
    await waitFor(() => expect(sessionStore.get().evidence).toHaveLength(1));
    const facts = sessionStore.get().readings.flatMap((reading) => reading.facts);
    expect(facts).toContainEqual(expect.objectContaining({ name: 'token.scope', value: 'Mail.Read' }));
    expect(JSON.stringify(sessionStore.get().evidence)).not.toContain('eyJ');
  });
});

describe('a token that is about to end', () => {
  test('is renewed before it is sent, where signing in gave it', async () => {
    await show();
    await signInWith({ exp: now + 30 });
    const fresh = tokenWith({ exp: now + 3600, scp: 'User.Read Mail.Read' });
    signIn.results.push({ token: fresh });
    graph.answers = [answered(200)];
    await send();
    await screen.findByText(/It works: Graph answered 200/);
    expect(graph.sent.map(({ token }) => token)).toEqual([`Bearer ${fresh}`]);
  });

  test('that cannot be renewed is named, and nothing is sent', async () => {
    await show();
    await signInWith({ exp: now + 30 });
    signIn.results.push({ errorCode: 'timed_out' });
    await send();
    expect((await outcome()).textContent).toContain(`The sign-in of the test app ${CLIENT} failed`);
    expect(graph.sent).toEqual([]);
  });

  test('is sent as it is where somebody pasted it: that is what they test', async () => {
    await show();
    const old = tokenWith({ exp: now - 30 });
    await pasteToken(old);
    await screen.findByText(/A pasted token is used/);
    graph.answers = [answered(401)];
    await send();
    await outcome();
    expect(graph.sent.map(({ token }) => token)).toEqual([`Bearer ${old}`]);
  });
});

describe('what a tab remembers from before a reload', () => {
  test('can be forgotten', async () => {
    sessionStorage.setItem(`msal.3.token.keys.${CLIENT}`, '{}');
    sessionStorage.setItem('msal.3|x', 'a token');
    await show();
    expect(
      screen.getByText(`A sign-in of the app ${CLIENT} from before the page was loaded`, { exact: false }),
    ).toBeDefined();
    await userEvent.click(button('Sign out and forget'));
    expect(Object.keys(sessionStorage)).toEqual([]);
  });

  test('can be gone on with, by asking nobody', async () => {
    sessionStorage.setItem(`msal.3.token.keys.${CLIENT}`, '{}');
    await open();
    signIn.results.push({ token: tokenWith({}) });
    await userEvent.click(button('Go on with it'));
    await screen.findByText(/Signed in as ada@contoso.example/);
    expect(signIn.asked).toEqual(['silent global User.Read']);
    expect(screen.getByLabelText<HTMLInputElement>('Application (client) ID').value).toBe(CLIENT);
  });

  test.each([
    [OTHER, 0],
    [CLIENT, 1],
  ])('of the client %s leaves %s entries when the test app signs in', async (left, kept) => {
    sessionStorage.setItem(`msal.3.token.keys.${left}`, '{}');
    await show();
    await signInWith();
    expect(Object.keys(sessionStorage)).toHaveLength(kept);
  });
});

test('a list that is not told in full leads to the fault', async () => {
  await show();
  await enter('Path', '/me/memberOf');
  await signInWith();
  graph.answers = [
    answered(200, { value: [{ '@odata.type': '#microsoft.graph.group', id: '1', displayName: null }] }),
  ];
  await send();
  const link = await within(await outcome()).findByRole('link', { name: /Graph leaves out/ });
  expect(link.getAttribute('href')).toBe('/diagnoses/limited-data-returned/');
});
