import type { Page } from '@playwright/test';
import { hydrated } from './support/hydrated.ts';
import { box, wrongAudience } from './support/paste.ts';
import { expect, test } from './support/test.ts';

/** Holds the scripts of a page back until it is told to let them go. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test('what is typed before the script is ready stays and is read', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('', { waitUntil: 'commit' });
  await box(page).fill(wrongAudience);
  release();
  await hydrated(page);
  await expect(box(page)).toHaveValue(wrongAudience);
  await page.getByRole('button', { name: 'Find the fault' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The token was issued for another API');
});

test('a button pressed before the script is ready sends nothing, loses nothing, and is obeyed once it is', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto('', { waitUntil: 'commit' });
  await box(page).fill(wrongAudience);
  await page.getByRole('button', { name: 'Find the fault' }).click();
  expect(new URL(page.url()).search).toBe('');
  await expect(box(page)).toHaveValue(wrongAudience);
  release();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The token was issued for another API');
});

test('the same holds for the token page, and a press on an empty box says what is missing', async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.goto('token/', { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Show what it says' }).click();
  release();
  await expect(page.getByRole('alert')).toContainText('The box is empty');
});

test('the box asks the browser for no help that would send the text away', async ({ request, baseURL }) => {
  const html = await (await request.get(baseURL ?? '')).text();
  const field = /<textarea[^>]*>/u.exec(html)?.[0] ?? '';
  for (const attribute of [
    'spellcheck="false"',
    'autocomplete="off"',
    'autocorrect="off"',
    'autocapitalize="off"',
    'translate="no"',
  ])
    expect(field.toLowerCase()).toContain(attribute);
  expect(field).not.toMatch(/\sname=/u);
});
