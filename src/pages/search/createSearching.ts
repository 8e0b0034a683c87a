import { createSearch } from '../../core/search/createSearch.ts';
import { loadSearch } from '../../knowledge/loadSearch.ts';
import type { Lang } from '../../knowledge/types.ts';
import { once } from '../session/once.ts';
import type { Searching } from './searching.ts';

/** A path, or a method or a host before it. */
const REQUEST = /^\s*(?:(?:GET|POST|PUT|PATCH|DELETE)\s+\S|\/[a-z]|https?:\/\/[\w.-]*graph\.)/iu;

/** The table is large, and most queries name no request. */
const table = once(async () => (await import('../permissions/table.ts')).loadTable());

/** Loads the index, and puts it together with what looks requests up. */
export async function createSearching(lang: Lang): Promise<Searching> {
  const pages = await createSearch(await loadSearch(lang));
  return {
    pages,
    async request(query) {
      if (!REQUEST.test(query)) return null;
      const [answer] = await (await table.load()).answer({ url: query.trim() });
      return answer?.needs ? { method: answer.request.method, path: answer.needs.path } : null;
    },
  };
}
