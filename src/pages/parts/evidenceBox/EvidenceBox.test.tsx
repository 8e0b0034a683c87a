import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { sessionStore } from '../../session/session.ts';
import { renderPage } from '../../testing/renderPage.tsx';
import { EvidenceBox } from './EvidenceBox.tsx';

afterEach(() => sessionStore.clear());

const field = () => screen.getByRole('textbox', { name: /^Paste anything/u }) as HTMLTextAreaElement;
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

it('makes an attachment of a paste over 100 kB and leaves the field light', async () => {
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
