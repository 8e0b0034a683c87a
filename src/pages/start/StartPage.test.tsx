import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadExamples } from '../../knowledge/loadExamples.ts';
import { loadQuestion } from '../../knowledge/loadQuestion.ts';
import { sessionStore } from '../session/session.ts';
import { evidenceOf, takeIn } from '../session/takeIn.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { type StartData, StartPage } from './StartPage.tsx';

afterEach(() => sessionStore.clear());

let data: StartData;
beforeEach(async () => {
  const [root, examples] = await Promise.all([loadQuestion('status', 'en'), loadExamples('en')]);
  data = { root: root as StartData['root'], examples };
});
const box = () => screen.queryByRole('textbox', { name: /^Paste anything/u }) as HTMLTextAreaElement | null;
const tiles = () => screen.queryByRole('heading', { name: /^Nothing to paste/u });

it('shows few examples at once and the rest behind one line', async () => {
  await renderPage(<StartPage {...data} />);
  const folded = screen.getByText(/more examples$/u).closest('details');
  const all = screen.getAllByRole('button', { hidden: true }).filter((each) => each.closest('li'));
  expect(all.filter((each) => !folded?.contains(each))).toHaveLength(6);
  expect(all).toHaveLength(data.examples.length);
});

it('fills the box with an example and leads on to its button', async () => {
  await renderPage(<StartPage {...data} />);
  await userEvent.click(screen.getByRole('button', { name: '401: Invalid audience' }));
  await waitFor(() => expect(box()?.value).toContain('Invalid audience'));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Find the fault' }));
});

it('shows what was read in place of the box and of the tiles, until it is to be edited', async () => {
  await takeIn([evidenceOf('paste', 'HTTP/1.1 403 Forbidden')]);
  await renderPage(<StartPage {...data} />);
  expect(box()).toBeNull();
  expect(tiles()).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Edit' }));
  expect(document.activeElement).toBe(box());
  expect(tiles()).not.toBeNull();
});
