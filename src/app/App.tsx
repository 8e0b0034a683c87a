import { Suspense } from 'react';
import { useLocation } from 'react-router';
import { LangContext, TextContext } from '../pages/text/useText.ts';
import '../ui/base.css';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { languageOf } from './language.ts';
import { type PageCache, usePage } from './pageCache.ts';
import type { LoadedPage } from './pageRoute.ts';
import { Shell } from './Shell.tsx';
import { textOf } from './text.ts';
import { useArrival } from './useArrival.ts';

/** The shell around every page, in the language of the address. */
export function App({ pages }: { readonly pages: PageCache }) {
  const { pathname } = useLocation();
  const lang = languageOf(pathname);
  return (
    <LangContext value={lang}>
      <TextContext value={textOf(lang)}>
        <Shell onIntent={pages.preload}>
          {/* Without a key: while the next page is on its way, the one before it stays. */}
          <Suspense>
            <ErrorBoundary key={pathname} onRetry={() => pages.forget(pathname)}>
              <Shown pages={pages} address={pathname} />
            </ErrorBoundary>
          </Suspense>
        </Shell>
      </TextContext>
    </LangContext>
  );
}

/** Waits for the page and does nothing else: React loses count of hooks that stand beside one that waits. */
function Shown({ pages, address }: { readonly pages: PageCache; readonly address: string }) {
  return <Arrived page={usePage(pages, address)} />;
}

function Arrived({ page }: { readonly page: LoadedPage }) {
  useArrival(page.head.title);
  return page.element;
}
