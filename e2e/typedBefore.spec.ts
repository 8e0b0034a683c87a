import { hydrated } from './support/hydrated.ts';
import { box, wrongAudience } from './support/paste.ts';
import { expect, test } from './support/test.ts';

test('what is typed before the script is ready stays and is read', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((done) => {
    release = done;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('', { waitUntil: 'commit' });
  await box(page).fill(wrongAudience);
  // Pressed too early, the button sends the text nowhere and loses none of it.
  await page.getByRole('button', { name: 'Find the fault' }).click();
  expect(new URL(page.url()).search).toBe('');
  await expect(box(page)).toHaveValue(wrongAudience);

  release();
  await hydrated(page);
  await expect(box(page)).toHaveValue(wrongAudience);
  await page.getByRole('button', { name: 'Find the fault' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The token was issued for another API');
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
