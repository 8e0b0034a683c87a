import { useEffect, useReducer } from 'react';
import type { Lang } from '../../knowledge/types.ts';
import { useLang } from './useText.ts';

type Loader<T> = (id: string, lang: Lang) => Promise<T | undefined>;

const caches = new Map<unknown, Map<string, unknown>>();

/**
 * Content that a page needs beyond what it was opened with, by id: what is there of it now. The rest is
 * loaded and shown when it arrives; what fails to load is tried again with the next change.
 */
export function useLoaded<T>(load: Loader<T>, ids: readonly string[]): ReadonlyMap<string, T> {
  const lang = useLang();
  const cache = cacheOf<T>(load);
  const [, refresh] = useReducer((count: number) => count + 1, 0);
  const missing = ids.filter((id) => !cache.has(`${lang} ${id}`)).join(' ');
  useEffect(() => {
    if (missing === '') return;
    let shown = true;
    const loading = missing.split(' ').map(async (id) => cache.set(`${lang} ${id}`, await load(id, lang)));
    void Promise.allSettled(loading).then(() => shown && refresh());
    return () => {
      shown = false;
    };
  }, [missing, cache, lang, load]);
  return new Map(
    ids.flatMap((id) => {
      const found = cache.get(`${lang} ${id}`);
      return found === undefined ? [] : [[id, found] as const];
    }),
  );
}

function cacheOf<T>(load: Loader<T>): Map<string, T | undefined> {
  const cache = caches.get(load) ?? new Map();
  caches.set(load, cache);
  return cache as Map<string, T | undefined>;
}
