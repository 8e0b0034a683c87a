import type { BrowserContext, Page } from '@playwright/test';
import { graphHosts, signInHosts } from '../../stand-in/handle.ts';
import type { World } from '../../stand-in/world.ts';
import { tracesIn } from './traces.ts';

/** The services are really refused here: Chromium reports that by itself, whatever a page does. */
const REFUSED_BY_SERVICE = /^Failed to load resource: /;
/** What MSAL's hidden frame makes Chromium say; the frame shows our own bridge alone. */
const FRAME_OF_MSAL = /^An iframe which has both allow-scripts and allow-same-origin/;
const BRIDGE = 'auth.html';
/** Begins the console lines by which a page tells of itself what Playwright cannot see. */
const COPIED = 'copied: ';
const POLICY = 'against the policy: ';

/** What a scenario watches, from its first page to its end. */
export interface Watch {
  /** Every promise that is broken by now, in words; none where all are kept. */
  broken(): Promise<readonly string[]>;
}

/**
 * Watches what the live step promises: no token, code or claim in an address, a history entry, a request to our own
 * origin, a console line, what is copied, or storage beyond the tab; nothing reported by the policy; no request to
 * anybody else. `expectedErrors`: parts of console errors that a scenario brings about by itself.
 */
export async function watchPromises(
  context: BrowserContext,
  world: World,
  site: string,
  expectedErrors: readonly string[],
): Promise<Watch> {
  const { origin } = new URL(site);
  const bridge = new URL(BRIDGE, site).href;
  const seen: { readonly where: string; readonly text: string }[] = [];
  const complaints: string[] = [];
  const see = (where: string, text: string) => seen.push({ where, text });

  await context.addInitScript(
    ([copied, policy]) => {
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
        console.error(`${policy}${effectiveDirective} ${blockedURI}`),
      );
      const { clipboard } = navigator;
      if (!clipboard) return;
      const write = clipboard.writeText.bind(clipboard);
      clipboard.writeText = (text) => {
        console.debug(`${copied}${text}`);
        return write(text);
      };
    },
    [COPIED, POLICY] as const,
  );
  context.on('request', (request) => {
    const url = request.url();
    const { host } = new URL(url);
    if (url.startsWith(origin))
      see(
        'a request to ourselves',
        `${url} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`,
      );
    else if (!signInHosts.includes(host) && !graphHosts.includes(host)) complaints.push(`request to ${host}`);
  });
  context.on('page', (page) => {
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
    page.on('framenavigated', (frame) => {
      const url = frame.url();
      // The answer stands in the bridge's fragment for as long as the bridge runs; nowhere else, and not afterwards.
      if (url.startsWith(origin) && !url.startsWith(bridge)) see('an address', url);
    });
    page.on('console', (message) => {
      const text = message.text();
      see(text.startsWith(COPIED) ? 'a copied text' : 'a console line', text);
      const bad = message.type() === 'error' || message.type() === 'warning';
      if (bad && !REFUSED_BY_SERVICE.test(text) && !FRAME_OF_MSAL.test(text)) complaints.push(text);
    });
  });

  return {
    async broken() {
      const own = context.pages().filter((page) => page.url().startsWith(origin));
      const kept = [...seen];
      for (const page of own) kept.push(...(await keptBy(page)));
      for (const { name } of await context.cookies(origin)) complaints.push(`a cookie is kept: ${name}`);
      const unexpected = complaints.filter((each) => !expectedErrors.some((part) => each.includes(part)));
      return [...new Set([...tracesIn(kept, world), ...unexpected, ...world.violations])];
    },
  };
}

/** What a page may have left that others see, or that stays when the tab is closed. Tokens wait in MSAL's own storage. */
async function keptBy(page: Page): Promise<{ where: string; text: string }[]> {
  const devtools = await page.context().newCDPSession(page);
  const { entries } = await devtools.send('Page.getNavigationHistory');
  await devtools.detach();
  const left = await page.evaluate(async () => {
    const ownKeys = Object.keys(sessionStorage).filter((key) => !key.startsWith('msal.'));
    const addresses = (await caches.keys()).map(async (name) =>
      (await (await caches.open(name)).keys()).map(({ url }) => url),
    );
    return {
      'storage beyond the tab': { ...localStorage },
      'the name of a database': await indexedDB.databases(),
      'a cache': await Promise.all(addresses),
      'the state of a history entry': history.state,
      'the name of the window': window.name,
      'our own storage of the tab': ownKeys.map((key) => sessionStorage.getItem(key)),
    };
  });
  return [
    ...entries.map((entry) => ({ where: 'a history entry', text: JSON.stringify(entry) })),
    ...Object.entries(left).map(([where, value]) => ({ where, text: JSON.stringify(value) ?? '' })),
  ];
}
