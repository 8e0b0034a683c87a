import type { Page } from '@playwright/test';
import { hydrated } from './support/hydrated.ts';
import { tabTo } from './support/keyboard.ts';
import { expect, test } from './support/test.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('from the start to a fix and back by keyboard alone', async ({ page }) => {
  await page.goto('');
  await hydrated(page);

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();

  await tabTo(page, /403/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/troubleshoot\/token\/\?status=403$/);
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toHaveText('On whose behalf does the app call Graph?');

  await tabTo(page, /^As itself/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/troubleshoot\/app-only-permissions\//);
  await expect(heading(page)).toBeFocused();

  await tabTo(page, /I'm not sure/);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();

  for (let question = 0; question < 5 && !page.url().includes('/outcome/'); question++) {
    const before = page.url();
    await tabTo(page, /I'm not sure/);
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(before);
  }
  await expect(page.getByRole('heading', { name: 'How to fix it' })).toBeVisible();
  await expect(heading(page)).toBeFocused();

  const fault = await heading(page).textContent();
  // First a jump within the page, to where it is explained.
  await tabTo(page, 'This was not it');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'What to do with this outcome' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/not=/);
  await expect(heading(page)).not.toHaveText(fault ?? '');

  await page.goBack();
  await expect(page).not.toHaveURL(/not=/);
  await expect(heading(page)).toHaveText(fault ?? '');
});

test('the tabs of a code sample move by arrow keys', async ({ page }) => {
  await page.goto('diagnoses/wrong-audience/');
  await hydrated(page);
  const tabs = page.getByRole('tablist').first();
  await tabs.getByRole('tab', { name: 'MSAL.js' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(tabs.getByRole('tab', { name: '.NET' })).toBeFocused();
  await expect(tabs.getByRole('tab', { name: '.NET' })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(tabs.getByRole('tab', { name: 'PowerShell' })).toBeFocused();
});
