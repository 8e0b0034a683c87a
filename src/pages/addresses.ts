import type { Answers } from '../core/engine/answers.ts';
import type { Walk } from '../core/engine/walk.ts';
import { formatAnswers } from '../core/link/answersLink.ts';

/** The addresses of our pages, without the base that a deployment may add. */
export const addresses = {
  start: '/',
  diagnoses: '/diagnoses/',
  diagnosis: (id: string, answers?: Answers): string => `/diagnoses/${id}/${queryOf(answers)}`,
  codes: '/codes/',
  codeFamily: (id: string): string => `/codes/#${id}`,
  code: (id: string): string => `/codes/${id}/`,
  question: (id: string, answers?: Answers): string => `/troubleshoot/${id}/${queryOf(answers)}`,
  outcome: (answers?: Answers): string => `/troubleshoot/outcome/${queryOf(answers)}`,
  token: '/token/',
  /** `method` and `path` are a row's own: a template, never what somebody entered. */
  permissions: (method?: string, path?: string): string =>
    method && path ? `/permissions/?${new URLSearchParams({ method, path })}` : '/permissions/',
  /** What one permission opens; its name is one of the table's. */
  permission: (name: string): string => `/permissions/?${new URLSearchParams({ permission: name })}`,
  /** `path` is a template, and the method GET: nothing else may be prepared for somebody. */
  live: (path?: string): string =>
    path ? `/live/?${new URLSearchParams({ method: 'GET', path })}` : '/live/',
  about: '/about/',
} as const;

const queryOf = (answers: Answers | undefined): string => (answers ? formatAnswers(answers) : '');

/** All that a walk took as answered, by the person or by evidence: what its links carry. */
export const answersOf = (walk: Walk, answers: Answers): Answers => ({
  ...answers,
  choices: walk.path.map(({ question, option }) => ({ question, option })),
});

/** Where a walk stands: the page of its next question, or of its outcome. */
export function addressOf(walk: Walk, answers: Answers): string {
  const carried = answersOf(walk, answers);
  return walk.state.kind === 'question'
    ? addresses.question(walk.state.question, carried)
    : addresses.outcome(carried);
}
