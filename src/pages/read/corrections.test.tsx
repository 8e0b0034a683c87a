import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { noAnswers } from '../../core/engine/answers.ts';
import type { Fact } from '../../core/facts/fact.ts';
import { loadQuestion } from '../../knowledge/loadQuestion.ts';
import type { QuestionText } from '../../knowledge/types.ts';
import { OutcomePage } from '../outcome/OutcomePage.tsx';
import { engine } from '../session/engine.ts';
import { factsOf, sessionStore } from '../session/session.ts';
import { evidenceOf, takeIn } from '../session/takeIn.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { WalkPage } from '../walk/WalkPage.tsx';
import { correct } from './correct.ts';
import { ReadView } from './ReadView.tsx';

afterEach(() => sessionStore.clear());

const refused = [
  'GET https://graph.microsoft.com/v1.0/me/messages',
  '',
  'HTTP/1.1 403 Forbidden',
  '',
  '{"error":{"code":"ErrorAccessDenied","message":"Access is denied. Check credentials and try again."}}',
].join('\n');

const read = async (text = refused) => {
  await takeIn([evidenceOf('paste', text)]);
  const page = await renderPage(<ReadView onGoOn={vi.fn()} onEdit={() => {}} />);
  await screen.findByRole('button', { name: 'Change what was read: Status' });
  return page;
};
const known = (name: string) =>
  factsOf(sessionStore.get().readings).flatMap((fact) =>
    fact.name === name && fact.state === 'known' ? [fact.value] : [],
  );
const change = (fact: string) => screen.getByRole('button', { name: `Change what was read: ${fact}` });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

it('leaves out what the person says was not so, says so, and takes it back', async () => {
  await read();
  await userEvent.click(change('Status'));
  await press('Not this: 403');
  await waitFor(() => expect(known('status')).toEqual([]));
  expect(screen.getByText('Status: left out. Read was: 403')).toBeDefined();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Corrected by you' }));
  await press('Undo the correction of: Status');
  await waitFor(() => expect(known('status')).toEqual([403]));
  expect(screen.queryByRole('heading', { name: 'Corrected by you' })).toBeNull();
});

it('takes what it is instead by keyboard, as a fact of the person', async () => {
  await read();
  change('Status').focus();
  await userEvent.keyboard('{Enter}{Tab}404{Enter}');
  await waitFor(() => expect(known('status')).toEqual([404]));
  expect(screen.getByText('Status: 404. Read was: 403')).toBeDefined();
  const status = factsOf(sessionStore.get().readings).find(({ name }) => name === 'status');
  expect(status?.source).toEqual({ kind: 'person' });
});

it('refuses what can be no value, and keeps what was read', async () => {
  await read();
  await userEvent.click(change('Status'));
  await userEvent.type(screen.getByRole('textbox', { name: 'It is really' }), '4O3{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('no value of this fact');
  expect(known('status')).toEqual([403]);
});

it('offers the other values of a closed set, and none for a message', async () => {
  await read();
  await userEvent.click(change('Method'));
  const options = within(screen.getByRole('combobox', { name: 'It is really' })).getAllByRole('option');
  expect(options.map(({ textContent }) => textContent)).toEqual(['POST', 'PUT', 'PATCH', 'DELETE']);
  await userEvent.click(change('Method'));
  await userEvent.click(change('Message'));
  expect(screen.queryByLabelText('It is really')).toBeNull();
  expect(screen.getAllByRole('button', { name: /^Not this: Access is denied/u })).toHaveLength(2);
});

it('shows a fact and its characters together, whichever of the two is pointed at', async () => {
  const { container } = await read();
  const item = change('Status').closest('li') as HTMLElement;
  const mark = [...container.querySelectorAll('mark')].find((each) => each.textContent?.startsWith('403'));
  const isLit = (element: Element | undefined) => /lit/u.test(element?.className ?? '');
  expect([isLit(item), isLit(mark)]).toEqual([false, false]);
  await userEvent.hover(item);
  expect([isLit(item), isLit(mark)]).toEqual([true, true]);
  await userEvent.unhover(item);
  expect([isLit(item), isLit(mark)]).toEqual([false, false]);
  await userEvent.hover(mark as Element);
  expect([isLit(item), isLit(mark)]).toEqual([true, true]);
  await userEvent.unhover(mark as Element);
  act(() => change('Status').focus());
  expect([isLit(item), isLit(mark)]).toEqual([true, true]);
});

it('walks again from the walk, with the answer as the person gave it', async () => {
  const question = (await loadQuestion('token', 'en')) as QuestionText;
  await takeIn([evidenceOf('paste', 'HTTP/1.1 403 Forbidden')]);
  await renderPage(<WalkPage question={question} />, '/troubleshoot/token/?status=403');
  await userEvent.click(await screen.findByRole('button', { name: 'Change what was read: Status' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'It is really' }), '401{Enter}');
  await waitFor(() => expect(screen.getByTestId('address').textContent).toContain('status=401'));
  expect(await screen.findByText('you said')).toBeDefined();
});

it('puts nothing that was written as a correction into an address', async () => {
  const text = `HTTP/1.1 401 Unauthorized\n\n{"error":{"code":"InvalidAuthenticationToken","message":"Access token validation failure. Invalid audience."}}`;
  await takeIn([evidenceOf('paste', text)]);
  await renderPage(<OutcomePage />, '/troubleshoot/outcome/');
  await userEvent.click(await screen.findByRole('button', { name: "Change what was read: Graph's code" }));
  await userEvent.type(screen.getByRole('textbox', { name: 'It is really' }), 'markedbyme{Enter}');
  await waitFor(() => expect(known('graphCode')).toEqual(['markedbyme']));
  for (const link of screen.getAllByRole('link')) expect(link.getAttribute('href')).not.toContain('marked');
  expect(screen.getByTestId('address').textContent).not.toContain('marked');
});

it('is never certain by the word of a person alone', async () => {
  const certainty = async () => {
    const { walk } = await engine.load();
    const { state } = walk(factsOf(sessionStore.get().readings), noAnswers);
    return state.kind === 'outcome' && state.outcome.kind === 'diagnosed'
      ? state.outcome.certainty
      : state.kind;
  };
  await read('HTTP/1.1 429 Too Many Requests');
  expect(await certainty()).toBe('certain');
  act(() => sessionStore.clear());
  await takeIn([evidenceOf('paste', 'HTTP/1.1 403')]);
  await correct({
    read: factsOf(sessionStore.get().readings).find(({ name }) => name === 'status') as Fact,
    value: 429,
  });
  expect(known('status')).toEqual([429]);
  expect(await certainty()).not.toBe('certain');
});

it('forgets corrections with the evidence that they spoke of', async () => {
  await read();
  await userEvent.click(change('Status'));
  await press('Not this: 403');
  await waitFor(() => expect(sessionStore.get().corrections).toHaveLength(1));
  await act(() => takeIn([evidenceOf('paste', 'HTTP/1.1 403 Forbidden')]));
  expect(sessionStore.get().corrections).toEqual([]);
  expect(known('status')).toEqual([403]);
});
