import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { App } from './App.tsx';
import { createPageCache } from './pageCache.ts';
import type { PageHead } from './pageRoute.ts';
import { notFound, routes } from './routes.tsx';

export { prerenderPaths } from './routes.tsx';

/** Renders the page of an address to the HTML that the browser will hydrate. */
export async function renderPage(address: string): Promise<{ html: string; head: PageHead }> {
  const pages = createPageCache(routes, notFound);
  const { head } = await pages.load(address);
  const base = import.meta.env.BASE_URL;
  const html = renderToString(
    <StaticRouter basename={base} location={`${base.slice(0, -1)}${address}`}>
      <App pages={pages} />
    </StaticRouter>,
  );
  return { html, head };
}
