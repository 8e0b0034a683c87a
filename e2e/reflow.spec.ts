import { kindsOfPages } from './support/builtPages.ts';
import { hydrated } from './support/hydrated.ts';
import { findFault, makeToken, wrongAudience } from './support/paste.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 320, height: 640 } });

const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

test('at 320 pixels no kind of page scrolls sideways', async ({ page }) => {
  for (const address of kindsOfPages()) {
    await page.goto(address);
    await hydrated(page);
    expect(await page.evaluate(overflow), address).toBe(0);
  }
});

test('an outcome with a very long word and a token report do not either', async ({ page }) => {
  await page.goto('');
  await findFault(page, `${wrongAudience}\n${'Vertragsverlaengerungsverwaltung'.repeat(12)}`);
  await page.getByRole('heading', { name: 'How to fix it' }).waitFor();
  expect(await page.evaluate(overflow)).toBe(0);
  await page.goto('token/');
  await hydrated(page);
  await page
    .getByRole('textbox')
    .fill(makeToken({ app_displayname: 'Donaudampfschiff'.repeat(20), scp: 'User.Read' }));
  await page.getByRole('button', { name: 'Show what it says' }).click();
  await page.getByRole('heading', { name: 'Every claim' }).waitFor();
  expect(await page.evaluate(overflow)).toBe(0);
});
