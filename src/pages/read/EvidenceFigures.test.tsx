import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { sessionStore } from '../session/session.ts';
import { evidenceOf, takeIn } from '../session/takeIn.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { EvidenceFigures } from './EvidenceFigures.tsx';

afterEach(() => sessionStore.clear());

const log = [
  '2026-04-07T13:11:08Z ERROR GET https://graph.microsoft.com/v1.0/me/messages',
  'HTTP/1.1 403 Forbidden',
  '{"error":{"code":"ErrorAccessDenied","message":"Access is denied. Check credentials and try again."}}',
  '',
  '2026-04-07T13:11:09Z ERROR GET https://graph.microsoft.com/v1.0/groups/abc',
  'HTTP/1.1 404 Not Found',
  '{"error":{"code":"Request_ResourceNotFound","message":"Resource does not exist."}}',
].join('\n');

const announced = () => screen.getByText(/errors were found/u, { selector: '[role=status]' }).textContent;
const status = () =>
  sessionStore
    .get()
    .readings.flatMap(({ facts }) => facts)
    .find(({ name, state }) => name === 'status' && state === 'known');
const open = async (text: string, onChosen?: () => void) => {
  await takeIn([evidenceOf('paste', text)]);
  await renderPage(<EvidenceFigures groups={[]} before={null} {...(onChosen && { onChosen })} />);
};

it('says which of several errors it is about, and names them with what was asked for', async () => {
  await open(log);
  expect(announced()).toBe('2 errors were found. This is about: 403 ErrorAccessDenied · GET /me/messages');
  const [first, second] = screen.getAllByRole('button', { name: / · GET /u, hidden: true });
  expect(first?.getAttribute('aria-current')).toBe('true');
  expect(second?.textContent).toBe('404 Request_ResourceNotFound · GET /groups/{id}');
  expect(second?.hasAttribute('aria-current')).toBe(false);
});

it('reads another error by keyboard alone, and says so', async () => {
  const onChosen = vi.fn();
  await open(log, onChosen);
  expect(status()).toMatchObject({ value: 403 });
  screen.getByText('Read another one').closest('details')?.setAttribute('open', '');
  screen.getByRole('button', { name: /^404/u }).focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(onChosen).toHaveBeenCalledOnce());
  expect(status()).toMatchObject({ value: 404 });
  expect(announced()).toContain('This is about: 404 Request_ResourceNotFound');
  expect(document.activeElement?.textContent).toContain('read now');
});

it('walks again with the chosen error', async () => {
  await open(log);
  const address = screen.getByTestId('address').textContent;
  await userEvent.click(screen.getByRole('button', { name: /^404/u, hidden: true }));
  await waitFor(() => expect(screen.getByTestId('address').textContent).not.toBe(address));
  expect(screen.getByTestId('address').textContent).not.toContain('status=403');
});

it('offers nothing to choose where there is one error', async () => {
  await open('HTTP/1.1 403 Forbidden');
  expect(screen.queryByText(/errors were found/u)).toBeNull();
});

it('forgets the choice with the text that it was made in', async () => {
  await open(log, () => {});
  await userEvent.click(screen.getByRole('button', { name: /^404/u, hidden: true }));
  await waitFor(() => expect(sessionStore.get().notes.paste).toEqual({ chosen: 1 }));
  await takeIn([evidenceOf('paste', 'HTTP/1.1 401 Unauthorized')]);
  expect(sessionStore.get().notes.paste).toBeUndefined();
});
