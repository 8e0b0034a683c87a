import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { graphError, json } from '../stand-in/graphService.ts';
import { CLIENT } from '../stand-in/world.ts';
import {
  answer,
  expect,
  named,
  openLive,
  outcome,
  send,
  signedIn,
  signInByPopup,
  test,
} from './support/live.ts';

async function isAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`)}`,
    ),
  ).toEqual([]);
}

const openSignedIn = async (page: Page, more: Parameters<typeof openLive>[2]) => {
  await openLive(page, CLIENT, more);
  await signInByPopup(page);
  await expect(signedIn(page)).toBeVisible();
};

for (const colorScheme of ['light', 'dark'] as const)
  test(`in the ${colorScheme} theme what is asked, refused, mended and compared has no accessibility violation`, async ({
    page,
    world,
  }) => {
    await page.emulateMedia({ colorScheme });
    await openSignedIn(page, { path: '/me/messages' });
    await send(page);
    await expect(outcome(page)).toContainText('The token lacks what this call needs: Mail.ReadBasic.');
    await isAccessible(page);

    world.consented.add('Mail.ReadBasic');
    await page.getByRole('button', { name: 'Get a fresh token and repeat' }).click();
    await expect(page.getByText('Fixed: the same call works now.')).toBeVisible();
    await page.getByText('Compare with the failing app').click();
    await isAccessible(page);

    world.graph = () => graphError(503, 'serviceNotAvailable', 'Not now.', { 'Retry-After': '300' });
    await page.getByLabel('Method').selectOption('PATCH');
    await page.getByLabel('JSON body').fill('{}');
    await send(page);
    await expect(page.getByRole('alertdialog')).toBeFocused();
    await isAccessible(page);
    await page.getByRole('button', { name: 'Send it' }).click();
    await named(page, 'service-fault');
    await isAccessible(page);
  });

test('an answer takes the focus, and one that is long is cut and fits a narrow screen', async ({
  page,
  world,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const value = Array.from({ length: 400 }, (_, id) => ({
    id,
    subject: 'Donaudampfschifffahrtsgesellschaft'.repeat(3),
  }));
  world.graph = () => json(200, { value });
  await openSignedIn(page, { path: '/me/messages' });
  await send(page);
  await expect(answer(page)).toContainText('the first 20,000 are shown');
  await expect(page.getByRole('group', { name: 'The result of the test' })).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
