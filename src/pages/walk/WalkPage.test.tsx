import { screen, waitFor } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadQuestion } from '../../knowledge/loadQuestion.ts';
import type { QuestionText } from '../../knowledge/types.ts';
import { sessionStore } from '../session/session.ts';
import { evidenceOf, takeIn } from '../session/takeIn.ts';
import { renderPage } from '../testing/renderPage.tsx';
import { TextContext } from '../text/useText.ts';
import { WalkPage } from './WalkPage.tsx';

afterEach(() => sessionStore.clear());

let token: QuestionText;
beforeEach(async () => {
  token = (await loadQuestion('token', 'en')) as QuestionText;
});
const link = (name: RegExp) => screen.getByRole('link', { name });
const address = () => screen.getByTestId('address').textContent;

it('shows the same first, whatever the address holds', () => {
  const at = (location: string) =>
    renderToString(
      <StaticRouter location={location}>
        <TextContext value={(id) => id}>
          <WalkPage question={token} />
        </TextContext>
      </StaticRouter>,
    );
  expect(at('/troubleshoot/token/?status=401&not=token-missing')).toBe(at('/troubleshoot/token/'));
});

it('gives every option a real link that carries what is known', async () => {
  await renderPage(<WalkPage question={token} />, '/troubleshoot/token/?status=403');
  await screen.findByText('403 Forbidden');
  expect(link(/^As itself/u).getAttribute('href')).toBe(
    '/troubleshoot/app-only-permissions/?status=403&token=app-only',
  );
});

it('lets a person say that they are not sure, and keeps that in the link', async () => {
  await renderPage(<WalkPage question={token} />, '/troubleshoot/token/?status=403');
  await screen.findByText('403 Forbidden');
  expect(link(/^I'm not sure/u).getAttribute('href')).toContain('status=403&token=unsure');
  expect(screen.getByRole('heading', { name: 'How to find out' })).toBeDefined();
});

it('marks the answer that was given where somebody comes back to change it', async () => {
  await renderPage(<WalkPage question={token} />, '/troubleshoot/token/?status=403&token=app-only');
  await waitFor(() => expect(link(/^As itself/u).getAttribute('aria-current')).toBe('true'));
  expect(link(/^For a signed-in user/u).hasAttribute('aria-current')).toBe(false);
});

it('says of an answer that evidence gave it', async () => {
  await takeIn([evidenceOf('paste', 'HTTP/1.1 403 Forbidden')]);
  await renderPage(<WalkPage question={token} />, '/troubleshoot/token/?status=403');
  expect(await screen.findByText('read from what you pasted')).toBeDefined();
  expect(screen.getByText('Status, line 1')).toBeDefined();
});

it('leads as far as the answers carry where they do not reach this question', async () => {
  await renderPage(<WalkPage question={token} />, '/troubleshoot/token/?status=401');
  await waitFor(() => expect(address()).toBe('/troubleshoot/message/?status=401'));
});
