import type { Page } from '@playwright/test';
import { hydrated } from './support/hydrated.ts';
import { pasteByKeyboard, tabTo, tabToward } from './support/keyboard.ts';
import { box } from './support/paste.ts';
import { tenShapes } from './support/tenShapes.ts';
import { expect, test } from './support/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test.describe('by keyboard alone, from a paste to what was understood and to the outcome', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const { name, paste, pick, understood, choose = [], fault } of tenShapes)
    test(name, async ({ page }) => {
      await page.goto('');
      await hydrated(page);
      await tabToward(page, box(page));
      await pasteByKeyboard(page, paste);
      await tabTo(page, 'Find the fault');
      await page.keyboard.press('Enter');

      if (pick) {
        await expect(page.getByRole('heading', { name: /exchanges failed in this recording/ })).toBeFocused();
        await tabTo(page, pick);
        await page.keyboard.press('Enter');
      }
      for (const label of choose) {
        await expect(heading(page)).toBeFocused();
        const asked = await heading(page).textContent();
        await tabTo(page, label);
        await page.keyboard.press('Enter');
        await expect(heading(page)).not.toHaveText(asked ?? '');
      }
      await expect(heading(page)).toHaveText(fault);
      await expect(heading(page)).toBeFocused();

      // Back at the start, the box has made room for what was read.
      await page.keyboard.press('Shift+Tab');
      await tabTo(page, /^Unforbidden$/);
      await page.keyboard.press('Enter');
      const read = page.getByRole('region', { name: 'This is what was read' });
      const [fact, value] = understood;
      const item = read.getByRole('listitem').filter({ has: page.getByText(fact) });
      await expect(item.first()).toContainText(value);
      const number = item.first().getByRole('link', { name: /^Show fact \d+ in the text$/ });
      await tabToward(page, number);
      await page.keyboard.press('Enter');
      await expect(read.locator('mark').filter({ has: page.locator('span:focus') })).toBeVisible();
      await tabTo(page, 'Go on with this');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/troubleshoot\//);
      await expect(heading(page)).toBeFocused();
    });
});
