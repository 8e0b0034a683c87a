import { builtPages, kindsOfPages } from './support/builtPages.ts';
import { hydrated } from './support/hydrated.ts';
import { expect, test } from './support/test.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every page shows its heading, holds no style attribute, and of scripts its module and structured data alone', async ({
    page,
  }) => {
    test.slow();
    for (const address of builtPages()) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
      const held = await page.evaluate(() => {
        const count = (selector: string) => document.querySelectorAll(selector).length;
        return {
          styleAttributes: count('[style]'),
          modules: count('script[type="module"][src]'),
          otherScripts: count('script:not([type="module"][src], [type="application/ld+json"])'),
        };
      });
      expect(held, address).toEqual({ styleAttributes: 0, modules: 1, otherScripts: 0 });
    }
  });
});

/** The file of every outcome holds only the frame, and what is answered decides what replaces it: tested below. */
const OUTCOME = 'troubleshoot/outcome/';

for (const address of kindsOfPages().filter((each) => each !== OUTCOME))
  test(`/${address} is taken over by the script as it stands`, async ({ page }) => {
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('h1').waitFor();
    const heading = await page.locator('h1').textContent();
    await hydrated(page);
    await expect(page.locator('h1')).toHaveText(heading ?? '');
    await expect(page).toHaveTitle(/\S/);
  });

test('the outcome without any answer is taken over without a complaint and leads to the first question', async ({
  page,
}) => {
  await page.goto(OUTCOME);
  await page.waitForURL('**/troubleshoot/status/');
  await expect(page.getByRole('radio').or(page.getByRole('main').getByRole('link')).first()).toBeVisible();
});

test('every file that a page preloads is there and is used', async ({ page, requests }) => {
  for (const address of kindsOfPages()) {
    await page.goto(address, { waitUntil: 'networkidle' });
    const preloaded = await page
      .locator('link[rel="modulepreload"]')
      .evaluateAll((links) => (links as HTMLLinkElement[]).map(({ href }) => href));
    expect(requests, address).toEqual(expect.arrayContaining(preloaded));
  }
});
