import { type Browser, test as base, chromium, expect, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../../../tools/browser.mjs';
import { graphHosts, signInHosts } from '../../stand-in/handle.ts';
import { resolverRules, type StandIn, startStandIn } from '../../stand-in/server.ts';
import { USER, World } from '../../stand-in/world.ts';
import { hydrated } from '../../support/hydrated.ts';

/** The services are really refused here: Chromium reports that by itself, whatever a page does. */
const REFUSED_BY_SERVICE = /^Failed to load resource: /;
/** What MSAL's hidden frame makes Chromium say; the frame shows our own bridge alone. */
const FRAME_OF_MSAL = /^An iframe which has both allow-scripts and allow-same-origin/;
const BRIDGE = '/auth.html';

interface Scenario {
  readonly world: World;
  /** Parts of console errors that a scenario expects besides refusals of the services. */
  readonly expectedErrors: readonly string[];
}

/**
 * The `test` of every live scenario: the built app with its own configuration, in a Chromium for which Microsoft's
 * hosts lie on the loopback. It ends with the promises: no token, code or claim in an address, a request to our own
 * origin, a console line or storage beyond the tab; nothing reported by the policy; nothing wrong done to the services.
 */
export const test = base.extend<Scenario, { standIn: StandIn; liveBrowser: Browser }>({
  expectedErrors: [[], { option: true }],
  standIn: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
    async ({}, use) => {
      const standIn = await startStandIn();
      await use(standIn);
      await standIn.close();
    },
    { scope: 'worker' },
  ],
  liveBrowser: [
    async ({ standIn }, use) => {
      const browser = await chromium.launch({
        ...(await findBrowser().then((path) => (path ? { executablePath: path } : {}))),
        args: [...browserArguments(), resolverRules(standIn.port)],
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  world: async ({ standIn, baseURL }, use) => {
    const world = new World();
    world.origin = new URL(baseURL ?? '').origin;
    world.redirectUri = new URL('auth.html', baseURL).href;
    standIn.world = world;
    await use(world);
  },
  context: async ({ liveBrowser, baseURL }, use) => {
    const context = await liveBrowser.newContext({ baseURL, ignoreHTTPSErrors: true });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await use(context);
    await context.close();
  },
  page: async ({ context, world, expectedErrors, baseURL }, use) => {
    const origin = new URL(baseURL ?? '').origin;
    const addresses: string[] = [];
    const complaints: string[] = [];
    context.on('request', (request) => {
      const url = request.url();
      const { host } = new URL(url);
      if (url.startsWith(origin)) addresses.push(`${url} ${request.postData() ?? ''}`);
      else if (!signInHosts.includes(host) && !graphHosts.includes(host))
        complaints.push(`request to ${host}`);
    });
    const watch = (page: Page) => {
      page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
      page.on('framenavigated', (frame) => {
        const url = frame.url();
        // The answer stands in the bridge's fragment for as long as the bridge runs; nowhere else, and not afterwards.
        if (url.startsWith(origin) && !url.startsWith(`${origin}${BRIDGE}`)) addresses.push(url);
      });
      page.on('console', (message) => {
        const text = message.text();
        addresses.push(text);
        const bad = message.type() === 'error' || message.type() === 'warning';
        if (bad && !REFUSED_BY_SERVICE.test(text) && !FRAME_OF_MSAL.test(text)) complaints.push(text);
      });
    };
    context.on('page', watch);
    const page = await context.newPage();
    await use(page);

    const stored: string[] = [];
    for (const each of context.pages()) {
      if (!each.url().startsWith(origin)) continue;
      addresses.push(each.url());
      stored.push(
        await each.evaluate(() => JSON.stringify({ ...localStorage }) + document.cookie).catch(() => ''),
      );
    }
    const marked = [...world.secrets, USER.oid, USER.upn, USER.name];
    const told = (texts: readonly string[]) =>
      marked.filter((secret) =>
        texts.some((text) => text.includes(secret) || text.includes(encodeURIComponent(secret))),
      );
    expect(told(addresses), 'in addresses, requests to ourselves or the console').toEqual([]);
    expect(told(stored), 'in storage beyond the tab').toEqual([]);
    expect(world.violations, 'done wrong to the services').toEqual([]);
    const unexpected = complaints.filter((each) => !expectedErrors.some((part) => each.includes(part)));
    expect(unexpected, 'complaints of the page').toEqual([]);
  },
});
export { expect };

/** Opens the live page with a client, a tenant and a call entered. */
export async function openLive(
  page: Page,
  client: string,
  more: { tenant?: string; cloud?: string; path?: string; method?: string; scopes?: string } = {},
): Promise<void> {
  await page.goto('live/');
  await hydrated(page);
  await page.getByLabel('Application (client) ID').fill(client);
  if (more.tenant) await page.getByLabel('Tenant', { exact: true }).fill(more.tenant);
  if (more.cloud) await page.getByLabel('Cloud').selectOption(more.cloud);
  if (more.method) await page.getByLabel('Method').selectOption(more.method);
  if (more.path) await page.getByLabel('Path').fill(more.path);
  if (more.scopes) await page.getByLabel('Scopes to ask for').fill(more.scopes);
}

export const signInByPopup = (page: Page) =>
  page.getByRole('button', { name: 'Sign in with a window' }).click();
export const send = (page: Page) => page.getByRole('button', { name: 'Send', exact: true }).click();
export const signedIn = (page: Page) => page.getByText(`Signed in as ${USER.upn}`);
export const answer = (page: Page) => page.getByRole('region', { name: 'The answer' });
export const outcome = (page: Page) => page.getByRole('region', { name: 'What it means' });
/** The diagnosis that the answer led to, whatever it is called. */
export const named = async (page: Page, id: string) =>
  expect(fault(page).getByRole('link')).toHaveAttribute('href', `/diagnoses/${id}/`);
export const fault = (page: Page) => outcome(page).getByRole('heading', { level: 3 }).first();

/** Brings a token of one's own. */
export async function pasteToken(page: Page, token: string): Promise<void> {
  await page.getByText('Paste an access token').click();
  await page.getByLabel('Access token').fill(token);
  await page.getByRole('button', { name: 'Use this token' }).click();
  // What reads it is loaded first.
  await expect(
    page.getByText('A pasted token is used').or(page.getByText('This is no access token')),
  ).toBeVisible();
}
