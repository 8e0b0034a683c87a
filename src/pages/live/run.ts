import type { Walk } from '../../core/engine/walk.ts';
import type { Evidence } from '../../core/evidence.ts';
import type { Cloud } from '../../core/facts/fact.ts';
import type { Exchange } from '../../core/live/exchange.ts';
import type { SignInProblem } from '../../core/live/signInProblem.ts';
import type { TokenView } from '../../core/token/readToken.ts';
import type { Engine } from '../session/engine.ts';
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
