import { builtPages, everyPage, kindsOfPages } from './support/builtPages.ts';
import { hydrated } from './support/hydrated.ts';
import { expect, test } from './support/test.ts';

const FOLDER = '.cache/sub-path';

test('under a sub-path, on a plain file server, every kind of page is taken over by the script', async ({
  page,
}) => {
  for (const address of kindsOfPages(FOLDER)) {
    const response = await page.goto(address);
    expect(response?.status(), address).toBe(200);
    await hydrated(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('every link of every page stays under the sub-path and leads to a file', async ({
  request,
  baseURL,
}) => {
  const pages = builtPages(FOLDER);
  const there = new Set(everyPage(FOLDER));
  const seen = new Set<string>();
  for (const address of pages) {
    // The files as they are sent: opening a hundred pages takes a slow machine too long.
    const html = await (await request.get(address)).text();
    for (const [, href = ''] of html.matchAll(/<a\b[^>]*? href="([^"]*)"/g)) {
      const link = new URL(href.replaceAll('&amp;', '&'), new URL(address, baseURL));
      if (link.origin === new URL(baseURL ?? '').origin) seen.add(link.href);
    }
  }
  expect(seen.size).toBeGreaterThan(pages.length);
  const paths = [...seen].map((link) => new URL(link).pathname);
  expect(paths.filter((path) => !path.startsWith('/x/'))).toEqual([]);
  expect(paths.map((path) => path.slice(3)).filter((path) => !there.has(path))).toEqual([]);
});

test('the address of a page is named whole where the host is known', async ({ page, request, baseURL }) => {
  await page.goto('');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    'https://unforbidden.example/x/',
  );
  const sitemap = await (await request.get(`${baseURL}sitemap.xml`)).text();
  expect(sitemap).toContain('<loc>https://unforbidden.example/x/diagnoses/wrong-audience/</loc>');
});

test.describe('an address that names nothing', () => {
  test.use({ expectedErrors: ['404'] });

  for (const address of ['nothing/', 'diagnoses/no-such-fault/', 'troubleshoot/no-such-question/?status=403'])
    test(`${address} says so and leads on`, async ({ page }) => {
      const response = await page.goto(address);
      expect(response?.status()).toBe(404);
      await hydrated(page);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('main a').first()).toHaveAttribute('href', /^\/x\//);
    });
});
