import { useDeferredValue, useEffect, useMemo } from 'react';
import { useLocation } from 'react-router';
import type { Answers } from '../../core/engine/answers.ts';
import type { Walk } from '../../core/engine/walk.ts';
import { parseAnswers } from '../../core/link/answersLink.ts';
import { type Engine, engine, tree } from './engine.ts';
import { factsOf } from './session.ts';
import { type LazyState, useLazy } from './useLazy.ts';
import { usePastAnswers } from './usePastAnswers.ts';
import { useMounted, useSession } from './useSession.ts';

/** Parameters that name faults or signals, which the tree alone does not know. */
const BEYOND_THE_TREE = /[?&](?:not|saw)=/;

export interface WalkView {
  readonly engine: Engine;
  /** What the address holds, without the answers of evidence that is no longer there. */
  readonly answers: Answers;
  /** Whether the address holds such answers, and the person came back to it: it is no longer where the walk stands. */
  readonly outdated: boolean;
  readonly walk: Walk;
}

/**
 * The walk over the address's answers and the session's evidence. The first render equals the file,
 * which knows neither; both are applied once the page is mounted and the engine is there.
 */
export function useWalk(fallback?: Answers['choices']): LazyState<WalkView> {
  const mounted = useMounted();
  const { search } = useLocation();
  const { readings, revision } = useSession();
  const { said, keep, cameBack } = usePastAnswers(revision);
  const needed = mounted && (search !== '' || readings.length > 0 || fallback === undefined);
  const asksOnly = fallback !== undefined && readings.length === 0 && !BEYOND_THE_TREE.test(search);
  const state = useLazy(asksOnly && !engine.get() ? tree : engine, needed);
  const loaded = mounted && state.kind === 'ready' ? state.value : null;
  const view = useMemo((): WalkView | null => {
    if (!loaded) return null;
    const given = said(parseAnswers(loaded.knowledge, new URLSearchParams(search)));
    const cold = given.choices.length === 0 && readings.length === 0;
    const answers = cold && fallback ? { ...given, choices: fallback } : given;
    return { engine: loaded, answers, walk: loaded.walk(factsOf(readings), answers), outdated: cameBack };
  }, [loaded, search, readings, fallback, said, cameBack]);
  useEffect(() => {
    if (view) keep(view.walk);
  }, [view, keep]);
  // What comes by a store is rendered in one go; deferred, React hands the thread back while the page fills up.
  const arrived = useDeferredValue(view !== null);
  if (view && arrived) return { kind: 'ready', value: view };
  return state.kind === 'failed' ? state : { kind: 'loading' };
}
