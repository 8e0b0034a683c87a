import { type Browser, test as base, chromium, expect, type Page } from '@playwright/test';
import { browserArguments, findBrowser } from '../../../tools/browser.mjs';
import { resolverRules, type StandIn, startStandIn } from '../../stand-in/server.ts';
import { USER, World } from '../../stand-in/world.ts';
import { hydrated } from '../../support/hydrated.ts';
import { type Watch, watchPromises } from './promises.ts';

interface Scenario {
  readonly world: World;
  /** Parts of console errors that a scenario expects besides refusals of the services. */
  readonly expectedErrors: readonly string[];
  /** The site under test. */
  readonly site: string;
  readonly promises: Watch;
  /** False where a scenario breaks a promise to see that it is noticed. */
  readonly promisesHold: boolean;
}

/**
 * The `test` of every live scenario: the built app with its own configuration, in a Chromium for which Microsoft's
 * hosts lie on the loopback. It ends with the promises that `watchPromises` names.
 */
export const test = base.extend<Scenario, { standIn: StandIn; liveBrowser: Browser }>({
  expectedErrors: [[], { option: true }],
  promisesHold: [true, { option: true }],
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
  world: async ({ standIn, site }, use) => {
    const world = new World();
    world.origin = new URL(site).origin;
    world.redirectUri = new URL('auth.html', site).href;
    standIn.world = world;
    await use(world);
  },
  context: async ({ liveBrowser, baseURL }, use) => {
    const context = await liveBrowser.newContext({ baseURL, ignoreHTTPSErrors: true });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await use(context);
    await context.close();
  },
  site: async ({ baseURL }, use) => use(new URL(baseURL ?? '').href),
  promises: async ({ context, world, site, expectedErrors }, use) =>
    use(await watchPromises(context, world, site, expectedErrors)),
  page: async ({ context, promises, promisesHold }, use) => {
    const page = await context.newPage();
    await use(page);
    if (promisesHold) expect(await promises.broken(), 'promises that are broken').toEqual([]);
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
