import type { Search } from '../../src/core/search/createSearch.ts';
import { queries } from './queries.ts';

/** A query that did not come to its page, and what came instead. */
export interface Miss {
  readonly query: string;
  readonly pages: readonly string[];
  readonly found: readonly string[];
}

/** How many results a person looks at. */
const LOOKED_AT = 3;

/** Asks every query of the table. */
export function judgeQueries(search: Search): { readonly asked: number; readonly misses: readonly Miss[] } {
  const misses = queries.flatMap(([query, ...pages]): Miss[] => {
    const found = search(query).pages.map(({ kind, id }) => `${kind}:${id}`);
    return found.slice(0, LOOKED_AT).some((each) => pages.includes(each))
      ? []
      : [{ query, pages, found: found.slice(0, LOOKED_AT) }];
  });
  return { asked: queries.length, misses };
}
