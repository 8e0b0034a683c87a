import { useDeferredValue } from 'react';
import { styled } from '../../ui/sheet.ts';
import { once } from '../session/once.ts';
import { useLazy } from '../session/useLazy.ts';
import { useMounted, useSession } from '../session/useSession.ts';
import { isQuery } from './isQuery.ts';

/** What shows results: nobody needs it before something is typed. */
const panel = once(async () => {
  const [{ SearchPanel }] = await Promise.all([import('../search/SearchPanel.tsx'), styled()]);
  return SearchPanel;
});

/** The pages that fit what stands in the box, as long as it is short enough to be a question. */
export function StartSearch({ unread }: { readonly unread: boolean }) {
  const mounted = useMounted();
  const { draft } = useSession();
  const query = useDeferredValue(draft.text);
  const wanted = mounted && !draft.attachment && isQuery(query);
  const state = useLazy(panel, wanted);
  if (!wanted || state.kind !== 'ready') return null;
  const Panel = state.value;
  return <Panel query={query} unread={unread} />;
}
