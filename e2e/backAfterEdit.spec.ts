import { denied, findFault, wrongAudience } from './support/paste.ts';
import { expect, test } from './support/test.ts';

test('back after the evidence was changed: what the old text answered does not count as said', async ({
  page,
}) => {
  const heading = page.getByRole('heading', { level: 1 });
  const known = page.getByRole('complementary', { name: 'What we know' });
  await page.goto('');
  await findFault(page, wrongAudience);
  await expect(heading).toHaveText('The token was issued for another API');
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('textbox', { name: 'What you pasted' }).fill(denied);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(heading).toHaveText('On whose behalf does the app call Graph?');

  await page.goBack();
  await expect(page).toHaveURL(/\/troubleshoot\/token\/\?status=403$/);
  await expect(heading).toHaveText('On whose behalf does the app call Graph?');
  await expect(known).toContainText('403 Forbidden');
  await expect(known).not.toContainText('you said');
  await page.goBack();
  await expect(heading).toHaveText('Find out why Microsoft Graph said no');
});

test('back after the evidence was changed: what the person said stays said', async ({ page }) => {
  const heading = page.getByRole('heading', { level: 1 });
  const known = page.getByRole('complementary', { name: 'What we know' });
  await page.goto('');
  await findFault(page, denied);
  await page.getByRole('link', { name: /^As itself/ }).click();
  await expect(page).toHaveURL(/status=403&token=app-only$/);
  const second = (await heading.textContent()) ?? '';
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('textbox', { name: 'What you pasted' }).fill('HTTP/1.1 401 Unauthorized');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page).toHaveURL(/status=401/);
  await page.goBack();
  await expect(page).not.toHaveURL(/status=403/);
  await expect(heading).not.toHaveText(second);
  await expect(known.getByText('401 Unauthorized')).toBeVisible();
});
