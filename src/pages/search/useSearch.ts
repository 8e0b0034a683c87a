import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useLazy } from '../session/useLazy.ts';
import { groupFound, type Result, type ResultGroup } from './groupFound.ts';
import { type FoundRequest, searching } from './searching.ts';

export interface SearchView {
  /** Nothing was typed; what searches is on its way; it is there; it could not be loaded. */
  readonly state: 'idle' | 'loading' | 'ready' | 'failed';
  readonly groups: readonly ResultGroup[];
  /** All results in the order in which they are shown. */
  readonly results: readonly Result[];
  readonly unknown: readonly string[];
}

const nothing = { groups: [], results: [], unknown: [] } as const;

/** Searches what is typed, as it is typed. What is typed stays in memory. */
export function useSearch(typed: string): SearchView {
  // The field follows every key; the results may come a moment later.
  const query = useDeferredValue(typed.trim());
  const lazy = useLazy(searching, query !== '');
  const search = lazy.kind === 'ready' ? lazy.value : null;
  const request = useRequest(query);
  return useMemo((): SearchView => {
    if (query === '') return { state: 'idle', ...nothing };
    if (!search) return { state: lazy.kind === 'failed' ? 'failed' : 'loading', ...nothing };
    const found = search.pages(query);
    const groups = groupFound(found, request);
    return {
      state: 'ready',
      groups,
      results: groups.flatMap(({ results }) => results),
      unknown: found.unknown,
    };
  }, [query, search, request, lazy.kind]);
}

/** The request that a query means, once the table has been asked. */
function useRequest(query: string): FoundRequest | null {
  const [found, setFound] = useState<{
    readonly query: string;
    readonly request: FoundRequest | null;
  } | null>(null);
  useEffect(() => {
    if (query === '') return;
    let wanted = true;
    void searching
      .load()
      .then(({ request }) => request(query))
      // Without the table, offline, the pages are found all the same.
      .catch(() => null)
      .then((request) => wanted && setFound({ query, request }));
    return () => {
      wanted = false;
    };
  }, [query]);
  return found?.query === query ? found.request : null;
}
