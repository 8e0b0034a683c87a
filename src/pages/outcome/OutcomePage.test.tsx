import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { sessionStore } from '../session/session.ts';
import { evidenceOf, takeIn } from '../session/takeIn.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { OutcomePage } from './OutcomePage.tsx';

afterEach(() => sessionStore.clear());

const wrongAudience =
  'HTTP/1.1 401 Unauthorized\n\n{"error":{"code":"InvalidAuthenticationToken","message":"Access token validation failure. Invalid audience."}}';
const open = async (query: string, paste?: string) => {
  if (paste) await takeIn([evidenceOf('paste', paste)]);
  await renderPage(<OutcomePage />, `/troubleshoot/outcome/${query}`);
};

it('names the fault, the reason with its place in the text, who must act, and the steps', async () => {
  await open('', wrongAudience);
  expect(
    await screen.findByRole('heading', { level: 1, name: 'The token was issued for another API' }),
  ).toBeDefined();
  expect(screen.getAllByRole('mark').some((mark) => mark.textContent?.startsWith('Invalid audience'))).toBe(
    true,
  );
  expect(screen.getByRole('heading', { name: 'How to fix it' })).toBeDefined();
  expect(screen.getAllByText('Developer').length).toBeGreaterThan(0);
});

it('never says certain where answers alone led here', async () => {
  await open('?status=401&message=audience');
  await screen.findByRole('heading', { level: 1, name: 'The token was issued for another API' });
  expect(screen.queryByText(/^Certain/u)).toBeNull();
});

it('copies a link to the fault that holds answers and signals, and nothing of the text', async () => {
  const write = vi.fn(async (_text: string) => {});
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(write);
  await open('', wrongAudience);
  await user.click(await screen.findByRole('button', { name: 'Copy link' }));
  await screen.findByRole('button', { name: 'Link copied' });
  const link = new URL(write.mock.calls[0]?.[0] as string);
  expect(link.pathname).toBe('/diagnoses/wrong-audience/');
  expect(link.searchParams.get('status')).toBe('401');
  expect(link.searchParams.getAll('saw').every((saw) => saw.startsWith('wrong-audience.'))).toBe(true);
});

it.each([
  ['of a paste', '', wrongAudience, 'Codes: invalidauthenticationtoken'],
  ['of answers alone', '?status=401&message=audience', undefined, 'Codes: …'],
])('copies for support what is known of the outcome %s', async (_of, query, paste, copied) => {
  const write = vi.fn(async (_text: string) => {});
  const user = userEvent.setup();
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(write);
  await open(query, paste);
  await user.click(await screen.findByRole('button', { name: 'Copy for support' }));
  expect(write.mock.calls[0]?.[0]).toContain('Status: 401');
  expect(write.mock.calls[0]?.[0]).toContain(copied);
});

it('rules a fault out by a link, and offers to undo it', async () => {
  await open('?status=unsure&token=unsure');
  await screen.findByRole('heading', { name: /other faults are possible/u });
  const [, not] = screen.getAllByRole('link', { name: 'This was not it' });
  expect(not?.getAttribute('href')).toMatch(/&not=[a-z-]+$/u);
});

it('gives each other fault the fact that would decide', async () => {
  await open('?status=unsure&token=unsure');
  const others = await screen.findByRole('region', { name: /other faults are possible/u });
  await waitFor(() => expect(others.querySelectorAll('h3').length).toBe(4));
  expect(others.querySelectorAll('a[href*="/diagnoses/"]').length).toBeGreaterThanOrEqual(4);
});

it('says honestly that nothing fits, what was understood, and what support needs', async () => {
  await open(
    '',
    '{"error":"access_denied","error_description":"AADSTS9009999: A refusal that nobody wrote down."}',
  );
  expect(
    await screen.findByRole('heading', { level: 1, name: 'None of the faults that we know fits' }),
  ).toBeDefined();
  expect(screen.getByRole('heading', { name: 'What access_denied means' })).toBeDefined();
  expect((await screen.findByText(/AADSTS9009999, access_denied/u)).textContent).toContain('Trace ID: …');
});

it('names the other faults before what to do, where none stands out', async () => {
  await open('?status=unsure&token=unsure');
  const others = await screen.findByRole('heading', { name: /other faults are possible/u });
  const steps = screen.getByRole('heading', { name: 'How to fix it' });
  expect(others.compareDocumentPosition(steps)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('says of who must act once where one does it all', async () => {
  await open('', wrongAudience);
  await screen.findByRole('heading', { level: 1, name: 'The token was issued for another API' });
  expect(screen.getAllByText('Developer').length).toBe(1);
});

it('lets a person begin again and take back what they ruled out, also where nothing fits', async () => {
  await open(
    '?not=wrong-audience',
    '{"error":"access_denied","error_description":"AADSTS9009999: A refusal that nobody wrote down."}',
  );
  expect(await screen.findByRole('button', { name: 'Start over' })).toBeDefined();
  const undo = await screen.findByRole('link', { name: 'Undo: The token was issued for another API' });
  expect(undo.getAttribute('href')).not.toContain('not=');
});

it('goes on to the question where the answers end at one', async () => {
  await open('?status=403');
  await waitFor(() =>
    expect(screen.getByTestId('address').textContent).toBe('/troubleshoot/token/?status=403'),
  );
});
