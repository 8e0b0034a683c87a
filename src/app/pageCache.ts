import { use } from 'react';
import { styled } from '../ui/sheet.ts';
import { type LoadedPage, matchRoute, type PageRoute } from './pageRoute.ts';

/** The pages that are loaded or on their way, by address. */
export interface PageCache {
  /** The page, where it is loaded already. */
  readonly peek: (address: string) => LoadedPage | undefined;
  /** Loads the page once; the same promise for the same address. */
  readonly load: (address: string) => Promise<LoadedPage>;
  /** Loads ahead of a click. A failure is forgotten, so that the click tries again. */
  readonly preload: (address: string) => void;
  /** Forgets a page that failed to load, so that the next render tries again. */
  readonly forget: (address: string) => void;
}

/** Makes an empty cache. `missing` is an address that the server has answered with "not found". */
export function createPageCache(
  routes: readonly PageRoute[],
  notFound: PageRoute,
  missing?: string,
): PageCache {
  const loaded = new Map<string, LoadedPage>();
  const loading = new Map<string, Promise<LoadedPage>>();

  async function loadPage(address: string): Promise<LoadedPage> {
    const match = address === missing ? undefined : matchRoute(routes, address);
    const [found] = await Promise.all([match?.route.load(match.params), styled()]);
    const page = found ?? (await notFound.load({}));
    if (!page) throw new Error('The page for "not found" must exist');
    loaded.set(address, page);
    return page;
  }

  const cache: PageCache = {
    peek: (address) => loaded.get(address),
    load: (address) => {
      const promise = loading.get(address) ?? loadPage(address);
      loading.set(address, promise);
      return promise;
    },
    preload: (address) => {
      cache.load(address).catch(() => cache.forget(address));
    },
    forget: (address) => {
      loading.delete(address);
    },
  };
  return cache;
}

/** The page of an address: at once where it is loaded, else suspending until it is. */
export function usePage(pages: PageCache, address: string): LoadedPage {
  return pages.peek(address) ?? use(pages.load(address));
}
