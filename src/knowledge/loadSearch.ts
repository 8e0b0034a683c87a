import type { SearchData } from '../core/search/searchIndex.ts';
import { load } from './load.ts';
import type { Lang } from './types.ts';

/** The index over all pages. Grows with the content: loaded when somebody searches. */
export function loadSearch(lang: Lang): Promise<SearchData> {
  return load(`search.${lang}`);
}
