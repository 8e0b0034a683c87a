import { Navigate } from 'react-router';
import type { Outcome } from '../../core/engine/outcome.ts';
import type { Fact } from '../../core/facts/fact.ts';
import { Button } from '../../ui/button/Button.tsx';
import { Notice } from '../../ui/notice/Notice.tsx';
import { addressOf } from '../addresses.ts';
import { Columns } from '../parts/columns/Columns.tsx';
import { KnownPanel } from '../parts/known/KnownPanel.tsx';
import { type FactGroup, groupFacts } from '../read/factGroups.ts';
import { useWalk, type WalkView } from '../session/useWalk.ts';
import { useText } from '../text/useText.ts';
import { Diagnosed } from './Diagnosed.tsx';
import { Unmatched } from './Unmatched.tsx';
import { Working } from './Working.tsx';

/**
 * Where a walk ends. The file holds only the frame: what fills it depends on the address and on what is
 * in memory. Where the answers end at a question, it leads there.
 */
export function OutcomePage() {
  const t = useText();
  const state = useWalk();
  const view = state.kind === 'ready' ? state.value : null;
  const asks = view?.walk.state.kind === 'question';
  const diagnosed = view?.walk.state.kind === 'outcome' && view.walk.state.outcome.kind === 'diagnosed';
  const groups = view ? groupFacts(view.walk.facts, decidingFacts(view)) : [];
  return (
    <Columns aside={<KnownPanel view={view} groups={diagnosed ? groups : []} evidence="elsewhere" />}>
      {view && (asks || view.outdated) && <Navigate replace to={addressOf(view.walk, view.answers)} />}
      {state.kind === 'ready' && !asks ? (
        outcomeOf(state.value, groups)
      ) : (
        <Working>
          {state.kind === 'failed' && (
            <Notice meaning="blocked">
              <p>{t('evidence.problem.engine')}</p>
              <Button onClick={state.retry}>{t('shell.error.retry')}</Button>
            </Notice>
          )}
        </Working>
      )}
    </Columns>
  );
}

function outcomeOf(view: WalkView, groups: readonly FactGroup[]) {
  if (view.walk.state.kind !== 'outcome') return null;
  const outcome: Outcome = view.walk.state.outcome;
  switch (outcome.kind) {
    case 'diagnosed':
      return <Diagnosed view={view} ranked={outcome.ranked} groups={groups} />;
    case 'unmatched':
      return <Unmatched view={view} groups={groups} />;
    default:
      return outcome satisfies never;
  }
}

/** The facts that the first fault's reasons rest on, and those that answered a question. */
function decidingFacts({ walk }: WalkView): Fact[] | undefined {
  if (walk.state.kind !== 'outcome' || walk.state.outcome.kind !== 'diagnosed') return undefined;
  const reasons = walk.state.outcome.ranked[0]?.reasons ?? [];
  return [...walk.path, ...reasons].flatMap(({ facts }) => [...facts]);
}
