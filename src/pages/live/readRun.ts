import { noAnswers } from '../../core/engine/answers.ts';
import type { Evidence } from '../../core/evidence.ts';
import { type Exchange, evidenceOfExchange } from '../../core/live/exchange.ts';
import type { SignInProblem } from '../../core/live/signInProblem.ts';
import { engine, readers } from '../session/engine.ts';
import { factsOf } from '../session/session.ts';
import type { ReadyCall } from './callForm.ts';
import type { Held, Run } from './run.ts';

/** What a call to Graph left. */
export const runOfCall = (call: ReadyCall, exchange: Exchange, held: Held): Promise<Run> =>
  walked({ call, exchange, problem: null, token: held.view, by: held.by, client: held.client }, [
    evidenceOfExchange(exchange),
    { id: 'live-token', text: held.token, completeness: 'token', transport: 'unknown' },
    ...(isUnreadable(held) ? [grantedEvidence(held.granted)] : []),
  ]);

/** What a failed sign-in left. */
export const runOfProblem = (problem: SignInProblem): Promise<Run> =>
  walked(
    { call: null, exchange: null, problem, token: null, by: 'sign-in', client: problem.client.clientId },
    [{ id: 'live', text: problem.evidence, completeness: 'fragment', transport: 'unknown' }],
  );

async function walked(
  run: Omit<Run, 'at' | 'evidence' | 'engine' | 'walk'>,
  evidence: readonly Evidence[],
): Promise<Run> {
  const [loaded, { read }] = await Promise.all([engine.load(), readers.load()]);
  const readings = read({ evidence, notes: {}, corrections: [] });
  return {
    ...run,
    at: Date.now(),
    evidence,
    engine: loaded,
    walk: loaded.walk(factsOf(readings), noAnswers),
  };
}

/** Personal accounts get tokens that hold nothing for us; there the token response says what was granted. */
const isUnreadable = ({ view, granted }: Held): boolean =>
  Object.keys(view.claims).length === 0 && granted.length > 0;

const grantedEvidence = (granted: readonly string[]): Evidence => ({
  id: 'live-granted',
  text: JSON.stringify({ token_type: 'Bearer', scope: granted.join(' ') }),
  completeness: 'fragment',
  transport: 'unknown',
});
