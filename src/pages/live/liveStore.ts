import type { ClientFields } from './ClientForm.tsx';
import type { CallFields } from './callForm.ts';
import type { Live } from './live.ts';
import type { Held, Run } from './run.ts';

/** How a call is getting on. */
export type Progress = Parameters<Parameters<Live['sendCall']>[1]['onProgress']>[0];

export interface LiveState {
  /** As entered; null until somebody enters one, so that the deployment's own can stand in. */
  readonly client: ClientFields | null;
  readonly call: CallFields;
  /** The query of the link that filled the call in last. */
  readonly link: string;
  readonly scopes: string;
  readonly held: Held | null;
  readonly signingIn: 'no' | 'loading' | 'open' | 'gone';
  readonly loadFailed: 'no' | 'failed' | 'offline';
  readonly tokenProblem: boolean;
  readonly progress: Progress | null;
  /** The last few, oldest first. */
  readonly runs: readonly Run[];
}

export const NEW_CALL: CallFields = { method: 'GET', version: 'v1.0', path: '/me', headers: '', body: '' };

const empty: LiveState = {
  client: null,
  call: NEW_CALL,
  link: '',
  scopes: 'User.Read',
  held: null,
  signingIn: 'no',
  loadFailed: 'no',
  tokenProblem: false,
  progress: null,
  runs: [],
};
const MOST_RUNS = 6;

let state = empty;
const listeners = new Set<() => void>();

/**
 * The live step's own state, in memory only, for as long as the tab shows this site: whoever opens the whole diagnosis
 * comes back to the same token and answers. What was pasted stays apart, in the session.
 */
export const liveStore = {
  get: (): LiveState => state,
  /** As the prerendered file shows it. */
  getEmpty: (): LiveState => empty,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  change(part: Partial<LiveState>): void {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  },
  addRun(run: Run): void {
    liveStore.change({ progress: null, runs: [...state.runs, run].slice(-MOST_RUNS) });
  },
  /** Token, answers and whatever is under way; the fields stay as they were entered. */
  forget(): void {
    const { client, call, link, scopes } = state;
    liveStore.change({ ...empty, client, call, link, scopes });
  },
};
