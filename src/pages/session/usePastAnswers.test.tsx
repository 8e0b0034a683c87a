import { act, cleanup, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, useNavigate } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import type { Answers } from '../../core/engine/answers.ts';
import type { Walk } from '../../core/engine/walk.ts';
import { usePastAnswers } from './usePastAnswers.ts';

afterEach(cleanup);

let opened = 0;
const answers: Answers = {
  choices: [
    { question: 'status', option: '403' },
    { question: 'token', option: 'app-only' },
  ],
  not: [],
  saw: [],
};
const walk = {
  path: [
    { question: 'status', option: '403', by: 'evidence', overruled: false, facts: [] },
    { question: 'token', option: 'app-only', by: 'person', overruled: false, facts: [] },
  ],
} as unknown as Walk;
const said = ['token'];
const all = ['status', 'token'];

function open() {
  const key = `past-${++opened}`;
  const wrapper = ({ children }: { children: ReactNode }) => (
    <MemoryRouter initialEntries={[{ pathname: '/', key }]}>{children}</MemoryRouter>
  );
  const hook = renderHook(({ revision }) => ({ past: usePastAnswers(revision), navigate: useNavigate() }), {
    wrapper,
    initialProps: { revision: 1 },
  });
  const now = () => hook.result.current;
  const counted = () =>
    now()
      .past.said(answers)
      .choices.map(({ question }) => question);
  return { ...hook, now, counted };
}

it('lets every answer of an address count as long as the evidence is the same', async () => {
  const { now, counted } = open();
  act(() => now().past.keep(walk));
  await act(async () => now().navigate('/other'));
  await act(async () => now().navigate(-1));
  expect(counted()).toEqual(all);
  expect(now().past.cameBack).toBe(false);
});

it('lets only what the person said count where the evidence changed before they came back', async () => {
  const { now, counted, rerender } = open();
  act(() => now().past.keep(walk));
  await act(async () => now().navigate('/other'));
  rerender({ revision: 2 });
  await act(async () => now().navigate(-1));
  expect(counted()).toEqual(said);
  expect(now().past.cameBack).toBe(true);
});

it('lets only what the person said count as soon as the evidence changes, without calling it coming back', () => {
  const { now, counted, rerender } = open();
  act(() => now().past.keep(walk));
  rerender({ revision: 2 });
  expect(counted()).toEqual(said);
  expect(now().past.cameBack).toBe(false);
});

it('lets every answer of an address count that was never shown before', () => {
  const { counted, rerender } = open();
  rerender({ revision: 2 });
  expect(counted()).toEqual(all);
});
