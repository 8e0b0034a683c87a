import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { sessionStore } from '../session/session.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { TokenPage } from './TokenPage.tsx';

afterEach(() => sessionStore.clear());

const part = (value: unknown) => btoa(JSON.stringify(value)).replace(/=+$/u, '');
const makeToken = (claims: object) => `${part({ typ: 'JWT', alg: 'RS256' })}.${part(claims)}.c2ln`;
const show = async (text: string) => {
  await renderPage(<TokenPage />, '/token/');
  fireEvent.input(screen.getByRole('textbox'), { target: { value: text } });
  await userEvent.click(screen.getByRole('button', { name: 'Show what it says' }));
};

describe('a token that can be read', () => {
  const graph = {
    aud: 'https://graph.microsoft.com',
    scp: 'User.Read Mail.Read',
    nbf: 1775567100,
    exp: 1775571690,
    oid: 'a',
    sub: 'b',
  };
  it('is told in plain words', async () => {
    await show(`Bearer ${makeToken(graph)}`);
    expect(await screen.findByText('delegated: for a signed-in user')).toBeDefined();
    expect(screen.getAllByText('Microsoft Graph').length).toBeGreaterThan(0);
    expect(screen.getByText('Mail.Read')).toBeDefined();
    expect(screen.getByRole('cell', { name: 'Expires at 2026-04-07 14:21:30 UTC.' })).toBeDefined();
    expect(screen.getByRole('heading', { name: 'The signature was not checked' })).toBeDefined();
  });
  it('is judged as Graph would, as far as that can be seen', async () => {
    await show(makeToken({ ...graph, exp: 4_102_444_800 }));
    expect(await screen.findByText(/Nothing in this token keeps Graph from accepting it now/u)).toBeDefined();
    expect(screen.getByText(/at https:\/\/graph\.microsoft\.com, within its life/u)).toBeDefined();
  });
  it('for another API is refused, whatever it holds', async () => {
    await show(makeToken({ ...graph, aud: 'https://management.azure.com', exp: 4_102_444_800 }));
    expect(await screen.findByText(/it was issued for another API/u)).toBeDefined();
    expect(screen.getByText(/Its audience is Azure Resource Manager/u)).toBeDefined();
    expect(screen.queryByText(/Nothing in this token/u)).toBeNull();
  });
  it('becomes evidence when asked', async () => {
    await show(makeToken(graph));
    await userEvent.click(await screen.findByRole('button', { name: 'Diagnose with this token' }));
    await expect.poll(() => screen.getByTestId('address').textContent).toMatch(/^\/troubleshoot\//u);
    expect(sessionStore.get().evidence).toMatchObject([{ id: 'token', completeness: 'token' }]);
  });
  it('calls the roles of a user what they are', async () => {
    await show(makeToken({ ...graph, roles: ['Survey.Create'] }));
    expect(await screen.findByText(/App roles given to the user/u)).toBeDefined();
  });
});

describe('a token that cannot be read', () => {
  it.each([
    ['', /The box is empty/u],
    ['password', /three parts/u],
    ['eyJhbGciOiJub25lIn0.%%%.', /three parts/u],
    [`${part({ alg: 'RS256' })}.${part([1])}.x`, /holds no claims/u],
    [`${part({ alg: 'RS256' })}.${btoa('hello').replace(/=+$/u, '')}.x`, /to no JSON/u],
  ])('%s gives a clear sentence with the focus on it', async (text, sentence) => {
    await show(text);
    const summary = await screen.findByRole('alert');
    expect(summary.textContent).toMatch(sentence);
    expect(document.activeElement).toBe(summary);
    expect((screen.getByRole('textbox') as HTMLTextAreaElement).value).toBe(text);
  });
  it('is told apart from one that only its service can read', async () => {
    await show(`PAQAB${'x'.repeat(40)}`);
    expect(await screen.findByText(/no scope of Graph was asked for/u)).toBeDefined();
  });
});
