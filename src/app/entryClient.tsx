import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { takeFragment } from '../pages/session/fragment.ts';
import { announceSheet, styled } from '../ui/sheet.ts';
import { App } from './App.tsx';
import { createPageCache } from './pageCache.ts';
import { matchRoute } from './pageRoute.ts';
import { notFound, routes } from './routes.tsx';

/** `data-page` of the root: the address that the file was rendered for. 404.html has this instead. */
const NOT_FOUND = 'not-found';

// With the fragment, before it is taken: the page that this one leads to takes it again.
const { pathname, search, hash } = location;
takeFragment();

const base = import.meta.env.BASE_URL;
const address = pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname;
const root = document.getElementById('root');
const rendered = root?.dataset.page;

if (rendered === NOT_FOUND && !address.endsWith('/') && matchRoute(routes, address)) {
  // Some hosts do not add the slash that our addresses end with.
  location.replace(`${pathname}/${search}${hash}`);
} else if (root) {
  void start(root);
}

/** Shows the page. Until its code and data are here, the file's own HTML stands and reads without script. */
async function start(container: HTMLElement) {
  const pages = createPageCache(routes, notFound, rendered === NOT_FOUND ? address : undefined);
  await pages.load(address);
  // Not before: the page that the file holds needs none of it.
  announceSheet(container.dataset.sheet);
  const app = (
    <BrowserRouter basename={base}>
      <App pages={pages} />
    </BrowserRouter>
  );
  // As a transition, React hands the thread back every few milliseconds: a slow device stays responsive.
  startTransition(() => {
    if (rendered === address || rendered === NOT_FOUND) hydrateRoot(container, app);
    else void styled().then(() => createRoot(container).render(app));
  });
}
