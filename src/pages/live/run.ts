import { noAnswers } from '../../core/engine/answers.ts';
import type { Walk } from '../../core/engine/walk.ts';
import type { Evidence } from '../../core/evidence.ts';
import type { Cloud } from '../../core/facts/fact.ts';
import { type Exchange, evidenceOfExchange } from '../../core/live/exchange.ts';
import type { SignInProblem } from '../../core/live/signInProblem.ts';
import type { TokenView } from '../../core/token/readToken.ts';
import { type Engine, engine, readers } from '../session/engine.ts';
import { factsOf } from '../session/session.ts';
import type { ReadyCall } from './callForm.ts';

/** A token in hand, and how it came. It is in memory here and nowhere else of ours. */
export interface Held {
  readonly by: 'sign-in' | 'pasted';
  readonly token: string;
  readonly view: TokenView;
  readonly username: string;
  /** Whose it is, as far as it says. */
  readonly client: string | null;
  /** Where it was got; null for a pasted one, which goes where the person sends it. */
  readonly cloud: Cloud | null;
  /** What the sign-in service says was granted: all there is to know of a token that cannot be read. */
  readonly granted: readonly string[];
}

/** One try and what it means: a call with its answer, or a sign-in that failed. */
export interface Run {
  readonly at: number;
  readonly call: ReadyCall | null;
  readonly exchange: Exchange | null;
  readonly problem: SignInProblem | null;
  readonly token: TokenView | null;
  readonly by: Held['by'];
  readonly client: string | null;
  readonly evidence: readonly Evidence[];
  readonly engine: Engine;
  readonly walk: Walk;
}

/** Evidence of a run has these ids, and what was pasted has others. */
export const isLive = ({ id }: Pick<Evidence, 'id'>): boolean => id === 'live' || id.startsWith('live-');

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
