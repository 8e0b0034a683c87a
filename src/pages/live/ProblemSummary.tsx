import type { ClientProblem } from '../../core/live/liveClient.ts';
import { ErrorSummary } from '../../ui/errorSummary/ErrorSummary.tsx';
import { useText } from '../text/useText.ts';
import type { CallProblem } from './callForm.ts';

/** Why nothing was asked or sent. */
export type Problem =
  | { readonly of: 'client'; readonly kind: ClientProblem }
  | { readonly of: 'call'; readonly kind: CallProblem }
  | { readonly of: 'token'; readonly kind: 'none' | 'other-cloud' };

const FIELD_OF_CLIENT = { 'client-id': 'live-client', tenant: 'live-tenant', cloud: 'live-cloud' } as const;

/** What is wrong with what was entered, with the way to its field. */
export function ProblemSummary({ problem }: { readonly problem: Problem }) {
  const t = useText();
  const words = wordsOf(problem);
  return (
    <ErrorSummary
      key={words}
      title={t('live.problem')}
      problem={t(words)}
      field={fieldOf(problem)}
      toField={t('evidence.problem.toField')}
    />
  );
}

function wordsOf(problem: Problem) {
  switch (problem.of) {
    case 'client':
      return `live.client.problem.${problem.kind}` as const;
    case 'call':
      return `live.call.problem.${problem.kind}` as const;
    case 'token':
      return `live.token.problem.${problem.kind}` as const;
    default:
      return problem satisfies never;
  }
}

function fieldOf(problem: Problem): string {
  if (problem.of === 'client') return FIELD_OF_CLIENT[problem.kind];
  if (problem.of === 'token') return problem.kind === 'none' ? 'live-scopes' : 'live-cloud';
  return problem.kind === 'header' ? 'live-headers' : problem.kind === 'body' ? 'live-body' : 'live-path';
}
