import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { madeHar } from '../../../core/har/sampleHar.ts';
import { sessionStore } from '../../session/session.ts';
import { InlineWorker } from '../../testing/inlineWorker.ts';
import { renderPage } from '../../testing/renderPage.tsx';
import { EvidenceBox } from './EvidenceBox.tsx';

beforeEach(() => {
  vi.stubGlobal('Worker', InlineWorker);
  InlineWorker.hold = undefined;
});
afterEach(() => {
  sessionStore.clear();
  vi.unstubAllGlobals();
});

const field = () =>
  screen.getByRole('textbox', { name: /^Paste anything/u, hidden: true }) as HTMLTextAreaElement;
const submit = () => userEvent.click(screen.getByRole('button', { name: 'Find the fault' }));
const setup = async () => {
  const onRead = vi.fn();
  await renderPage(<EvidenceBox onRead={onRead} />);
  return onRead;
};

it('asks the browser for no help that would send the text away, and names nothing that a form could send', async () => {
  await setup();
  expect(field().getAttribute('spellcheck')).toBe('false');
  expect(field().getAttribute('translate')).toBe('no');
  for (const name of ['autocomplete', 'autocorrect', 'autocapitalize'])
    expect(field().getAttribute(name)).toBe('off');
  expect(field().hasAttribute('name')).toBe(false);
  expect(field().form?.getAttribute('method')).toBe('dialog');
});

it('reads what was entered and keeps it in memory', async () => {
  const onRead = await setup();
  fireEvent.input(field(), { target: { value: 'HTTP/1.1 403 Forbidden' } });
  await submit();
  await waitFor(() => expect(onRead).toHaveBeenCalledOnce());
  expect(sessionStore.get().evidence).toMatchObject([{ id: 'paste', text: 'HTTP/1.1 403 Forbidden' }]);
});

it('names an empty box before the field, with the focus on it', async () => {
  const onRead = await setup();
  await submit();
  const summary = await screen.findByRole('alert');
  expect(summary.textContent).toContain('The box is empty');
  expect(document.activeElement).toBe(summary);
  expect(summary.compareDocumentPosition(field()) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  expect(onRead).not.toHaveBeenCalled();
});

it('keeps what was entered where nothing in it is known', async () => {
  const onRead = await setup();
  fireEvent.input(field(), { target: { value: 'it does not work' } });
  await submit();
  expect((await screen.findByRole('alert')).textContent).toContain('Nothing in this text is known');
  expect(field().value).toBe('it does not work');
  expect(onRead).not.toHaveBeenCalled();
});

it('makes an attachment of a paste that is too long for the field and leaves the field light', async () => {
  const onRead = await setup();
  const text = `HTTP/1.1 403 Forbidden\n${'x '.repeat(60_000)}`;
  fireEvent.paste(field(), { clipboardData: { getData: () => text } });
  expect(await screen.findByText('Pasted text, 120 kB')).toBeDefined();
  expect(field().value).toBe('');
  await submit();
  await waitFor(() => expect(onRead).toHaveBeenCalledOnce());
  await userEvent.click(screen.getByRole('button', { name: 'Remove this text' }));
  expect(sessionStore.get().draft.attachment).toBeNull();
});

it('fills itself with what is put into the session, such as an example', async () => {
  await setup();
  sessionStore.setDraft({ text: 'AADSTS65001', request: 'GET https://graph.microsoft.com/v1.0/me' });
  await waitFor(() => expect(field().value).toBe('AADSTS65001'));
  const request = screen.getByLabelText('Method and address of the request') as HTMLInputElement;
  expect(request.value).toBe('GET https://graph.microsoft.com/v1.0/me');
  expect(request.closest('details')?.open).toBe(true);
});

const failed = (status: number, path: string, code: string) => ({
  url: `https://graph.microsoft.com/v1.0${path}`,
  status,
  body: JSON.stringify({ error: { code, message: 'No.' } }),
});
const recording = madeHar([
  { url: 'https://graph.microsoft.com/v1.0/me', status: 200, body: '{}' },
  failed(403, '/users/ada@contoso.com/messages', 'ErrorAccessDenied'),
  failed(404, '/groups/1', 'Request_ResourceNotFound'),
]);
const drop = (content: string, name: string) =>
  fireEvent.drop(field(), { dataTransfer: { files: [new File([content], name)] } });

it('offers the failed exchanges of a recording, and takes the one that is chosen', async () => {
  const onRead = await setup();
  fireEvent.input(field(), { target: { value: recording } });
  await submit();
  const heading = await screen.findByRole('heading', {
    name: '2 exchanges failed in this recording. Choose yours',
  });
  expect(document.activeElement).toBe(heading);
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '403 ErrorAccessDenied · GET /users/{id}/messages',
    '404 Request_ResourceNotFound · GET /groups/{id}',
  ]);
  expect(field().closest('[hidden]')).not.toBeNull();
  screen.getByRole('button', { name: /^404/u }).focus();
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(onRead).toHaveBeenCalledOnce());
  const [taken] = sessionStore.get().evidence;
  expect(taken?.text).toContain('Request_ResourceNotFound');
  expect(taken?.text).not.toContain('ErrorAccessDenied');
  expect(sessionStore.get().notes.paste?.recording).toHaveLength(2);
});

it('goes back to the box with all that was in it where no exchange is chosen', async () => {
  const onRead = await setup();
  fireEvent.input(field(), { target: { value: recording } });
  await submit();
  await userEvent.click(await screen.findByRole('button', { name: 'Back to the box' }));
  await waitFor(() => expect(document.activeElement).toBe(field()));
  expect(field().value).toBe(recording);
  expect(onRead).not.toHaveBeenCalled();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('reads the only failed exchange of a recording at once', async () => {
  const onRead = await setup();
  drop(madeHar([failed(403, '/me', 'ErrorAccessDenied')]), 'graph.har');
  await waitFor(() => expect(field().value).toContain('ErrorAccessDenied'));
  await submit();
  await waitFor(() => expect(onRead).toHaveBeenCalledOnce());
});

it.each([
  [
    'In this recording nothing failed',
    madeHar([{ url: 'https://graph.microsoft.com/v1.0/me', status: 200 }]),
  ],
  ['The recording breaks off', recording.slice(0, 300)],
  ['This is not text', '\u0000\u0001\u0002'.repeat(60_000)],
])('says of a file "%s" and keeps it', async (problem, content) => {
  const onRead = await setup();
  drop(content.padEnd(100_001), 'graph.har');
  await screen.findByText(/^graph\.har, /u);
  await submit();
  expect((await screen.findByRole('alert')).textContent).toContain(problem);
  expect(sessionStore.get().draft.attachment).not.toBeNull();
  expect(onRead).not.toHaveBeenCalled();
});

it('shows how far a long text is, and lets the person stop it', async () => {
  const onRead = await setup();
  InlineWorker.hold = new Promise(() => {});
  const before = InlineWorker.stopped;
  drop(`HTTP/1.1 403 Forbidden\n${'line\n'.repeat(30_000)}`, 'app.log');
  await screen.findByText('app.log, 150 kB');
  await submit();
  expect((await screen.findByRole('progressbar')).getAttribute('value')).toBe('0');
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  expect(InlineWorker.stopped).toBe(before + 1);
  expect(screen.getByText('app.log, 150 kB')).toBeDefined();
  expect(onRead).not.toHaveBeenCalled();
});

it('says where the worker cannot be loaded, and keeps the text', async () => {
  vi.stubGlobal(
    'Worker',
    class {
      constructor() {
        throw new Error('refused');
      }
    },
  );
  await setup();
  drop(recording.padEnd(100_001), 'graph.har');
  await screen.findByText(/^graph\.har, /u);
  await submit();
  expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded');
  expect(sessionStore.get().draft.attachment).not.toBeNull();
});

it('names a file that is too large before reading any of it', async () => {
  await setup();
  const file = new File(['x'], 'huge.log');
  Object.defineProperty(file, 'size', { value: 201 * 1024 * 1024 });
  fireEvent.drop(field(), { dataTransfer: { files: [file] } });
  expect((await screen.findByRole('alert')).textContent).toContain('larger than 200 MB');
});
