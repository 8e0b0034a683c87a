import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { sessionStore } from '../session/session.ts';
import { liveActions } from './liveActions.ts';
import { liveStore } from './liveStore.ts';
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

describe('before anything is asked', () => {
  test('it is said from whom, for which app, and what for', async () => {
    await show();
    expect(screen.getByText(/^login.microsoftonline.com asks you to sign in/).textContent).toContain(
      `whether the app ${CLIENT} may use: User.Read`,
    );
    await userEvent.selectOptions(screen.getByLabelText('Cloud'), 'China (21Vianet)');
    expect(screen.getByText(/^login.partner.microsoftonline.cn asks you/)).toBeDefined();
    expect(signIn.asked).toEqual([]);
    expect(graph.sent).toEqual([]);
  });

  test('a link fills in GET and a template, and a placeholder is not sent', async () => {
    await show('/live/?method=GET&path=/users/{id}/messages&scopes=Mail.ReadWrite');
    const path = screen.getByLabelText<HTMLInputElement>('Path');
    await waitFor(() => expect(path.value).toBe('/users/{id}/messages'));
    expect(screen.getByLabelText<HTMLInputElement>('Scopes to ask for').value).toBe('User.Read');
    await signInWith();
    await send();
    expect((await screen.findByRole('alert')).textContent).toContain('a placeholder such as {id}');
    expect(graph.sent).toEqual([]);
  });
});

describe('a token', () => {
  test('that was broken into lines by copying is sent whole', async () => {
    await show();
    const token = tokenWith({});
    await pasteToken(`Authorization: Bearer ${token.slice(0, 40)}\n  ${token.slice(40)}\n`);
    await screen.findByText(/A pasted token is used/);
    graph.answers = [answered(200, { id: '1' })];
    await send();
    await screen.findByRole('heading', { name: 'It works: Graph answered 200' });
    expect(graph.sent).toMatchObject([{ token: `Bearer ${token}` }]);
  });

  test('of one cloud is sent to no other', async () => {
    await show();
    await signInWith();
    await userEvent.selectOptions(screen.getByLabelText('Cloud'), 'China (21Vianet)');
    await send();
    expect((await screen.findByRole('alert')).textContent).toContain('was issued in another cloud');
    expect(graph.sent).toEqual([]);
  });

  test('that holds nothing readable is judged by what was granted', async () => {
    await show();
    signIn.results.push({ token: `Ew${'B'.repeat(80)}` });
    await userEvent.click(button('Sign in with a window'));
    await screen.findByText(/Signed in as/);
    graph.answers = [refused()];
    await send();
    await outcome();
    expect(liveStore.get().runs[0]?.evidence.map(({ id }) => id)).toEqual([
      'live',
      'live-token',
      'live-granted',
    ]);
  });

  test('is forgotten with all answers, and with what of them was taken into the tree', async () => {
    await show();
    await signInWith();
    graph.answers = [refused()];
    await send();
    await userEvent.click(within(await outcome()).getByRole('button', { name: /^(?:Go on|Open the)/ }));
    await waitFor(() => expect(sessionStore.get().evidence).not.toEqual([]));
    await userEvent.click(button('Sign out and forget'));
    await waitFor(() => expect(sessionStore.get().evidence).toEqual([]));
    expect(screen.queryByText(/Signed in as/)).toBeNull();
    expect(screen.queryByRole('region', { name: 'The answer' })).toBeNull();
    expect(liveStore.get().runs).toEqual([]);
    expect(signIn.signedOut).toBe(1);
  });

  test('and the answers are still there for who comes back from a diagnosis', async () => {
    await show();
    await signInWith();
    graph.answers = [refused()];
    await send();
    await outcome();
    await open();
    expect(await screen.findByText(/Signed in as/)).toBeDefined();
    expect(await outcome()).toBeDefined();
  });

  test('that comes after somebody signed out is not taken', async () => {
    await show();
    let give = (_: Result) => {};
    signIn.results.push(new Promise<Result>((resolve) => (give = resolve)));
    await userEvent.click(button('Sign in with a window'));
    await screen.findByText('Signing in. Continue in the window that opened.');
    await liveActions.signOut();
    give({ token: tokenWith({}) });
    await waitFor(() => expect(signIn.signedOut).toBe(2));
    expect(liveStore.get().held).toBeNull();
  });

  test('of another client goes first when the client changes', async () => {
    await show();
    await signInWith();
    await enter('Application (client) ID', OTHER);
    signIn.results.push({ errorCode: 'user_cancelled' });
    await userEvent.click(button('Sign in with a window'));
    expect((await outcome()).textContent).toContain(`The sign-in of the test app ${OTHER} failed`);
    expect(screen.queryByText(/Signed in as/)).toBeNull();
    expect(signIn.signedOut).toBe(1);
  });
});

describe('a call that changes data', () => {
  const prepare = async () => {
    await show();
    await userEvent.selectOptions(screen.getByLabelText('Method'), 'PATCH');
    await enter('Headers, one a line', 'If-Match: *');
    await enter('JSON body', '{"city":"Oslo"}');
    await signInWith();
  };

  test('is shown whole first, and left with Escape', async () => {
    await prepare();
    await send();
    const dialog = screen.getByRole('alertdialog');
    expect(document.activeElement).toBe(dialog);
    expect(dialog.textContent).toContain(
      'PATCH https://graph.microsoft.com/v1.0/me\nIf-Match: *\n\n{"city":"Oslo"}',
    );
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(graph.sent).toEqual([]);
  });

  test('is asked about again before it is repeated, and is the very same call', async () => {
    await prepare();
    await send();
    graph.answers = [refused(), answered(200)];
    await userEvent.click(button('Send it, it may change data'));
    await outcome();
    await enter('Path', '/users');
    await userEvent.click(button('Get a fresh token and repeat'));
    expect(screen.getByRole('alertdialog').textContent).toContain(
      'PATCH https://graph.microsoft.com/v1.0/me\n',
    );
    expect(graph.sent).toHaveLength(1);
    signIn.results.push({ token: tokenWith({ iat: now + 1 }) });
    await userEvent.click(button('Send it, it may change data'));
    await screen.findByText('Fixed: the same call works now.');
    expect(graph.sent.map(({ url, body }) => [url, body])).toEqual([
      ['https://graph.microsoft.com/v1.0/me', '{"city":"Oslo"}'],
      ['https://graph.microsoft.com/v1.0/me', '{"city":"Oslo"}'],
    ]);
  });
});
