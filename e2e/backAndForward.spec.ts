import { box, denied, findFault } from './support/paste.ts';
import { expect, test } from './support/test.ts';

test('back and forward walk through the questions with everything that was known there', async ({ page }) => {
  const heading = page.getByRole('heading', { level: 1 });
  await page.goto('');
  await findFault(page, denied);
  await expect(heading).toHaveText('On whose behalf does the app call Graph?');
  await page.getByRole('link', { name: /^For a signed-in user/ }).click();
  const second = 'Which type are the permissions on the app registration?';
  await expect(heading).toHaveText(second);
  await expect(page).toHaveURL(/token=delegated/);

  await page.goBack();
  await expect(heading).toHaveText('On whose behalf does the app call Graph?');
  await expect(page.getByText('read from what you pasted').first()).toBeVisible();
  await page.goForward();
  await expect(heading).toHaveText(second);
  await page.goBack();
  await page.goBack();
  await expect(heading).toHaveText('Find out why Microsoft Graph said no');
  await expect(page.getByRole('heading', { name: 'This is what was read' })).toBeVisible();

  await page.getByRole('button', { name: 'Edit' }).click();
  await expect(box(page)).toHaveValue(denied);
});

test('an answer can be changed, and what hung on it goes', async ({ page }) => {
  await page.goto('troubleshoot/app-only-permissions/?status=403&token=app-only');
  await page.getByRole('link', { name: /^Change the answer to: On whose behalf/ }).click();
  await expect(page.getByRole('link', { name: /^As itself/ })).toHaveAttribute('aria-current', 'true');
  await page.getByRole('link', { name: /^For a signed-in user/ }).click();
  await expect(page).toHaveURL(/status=403&token=delegated$/);
});

test('an address whose answers do not reach its question leads as far as they carry, and says so', async ({
  page,
}) => {
  await page.goto('troubleshoot/user-access/?status=403&lifetime=expired&utm_source=mail');
  await expect(page).toHaveURL(/\/troubleshoot\/token\/\?status=403$/);
  await expect(page.getByText('Your link led to a question that its answers do not reach')).toBeVisible();
});

test('a question that is opened by itself takes for granted what leads to it', async ({ page }) => {
  await page.goto('troubleshoot/token/');
  await page.getByRole('link', { name: /^As itself/ }).click();
  await expect(page).toHaveURL(/\/troubleshoot\/app-only-permissions\/\?status=403&token=app-only$/);
});
