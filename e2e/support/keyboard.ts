import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until the focus is on the target; the way a person finds it. */
export async function tabToward(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 90; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${target}`);
}

/** The same by name, for what is a link or a button. */
export async function tabTo(page: Page, name: RegExp | string): Promise<void> {
  await tabToward(page, page.getByRole('link', { name }).or(page.getByRole('button', { name })).first());
}

/** Pastes a text where the focus is, as the keyboard does. */
export async function pasteByKeyboard(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('ControlOrMeta+V');
  await expect
    .poll(() => page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value))
    .toBe(text);
}
