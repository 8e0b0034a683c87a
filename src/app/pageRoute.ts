import type { ReactNode } from 'react';
import { matchPath } from 'react-router';

/** What the head of a page says: for the tab, for search engines, for a link's preview. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** False for a page that search engines leave out. */
  readonly index?: boolean;
}

/** A page with its code and its data in memory: it renders at once. */
export interface LoadedPage {
  readonly head: PageHead;
  readonly element: ReactNode;
}

export type PageParams = Readonly<Record<string, string | undefined>>;

/**
 * One address pattern and what it loads. Code and content come by `import()` within `load`: the prerenderer
 * watches which, and the file of the page preloads just those.
 */
export interface PageRoute {
  readonly path: string;
  /** Undefined where the address names nothing that exists. */
  readonly load: (params: PageParams) => Promise<LoadedPage | undefined>;
}

/** The first route whose pattern fits an address within the site. */
export function matchRoute(
  routes: readonly PageRoute[],
  address: string,
): { readonly route: PageRoute; readonly params: PageParams } | undefined {
  for (const route of routes) {
    const match = matchPath({ path: route.path, caseSensitive: true }, address);
    if (match) return { route, params: match.params };
  }
  return undefined;
}
