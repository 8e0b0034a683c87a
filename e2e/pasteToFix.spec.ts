import { denied, findFault, makeToken, wrongAudience } from './support/paste.ts';
import { expect, test } from './support/test.ts';

test('an error leads to its fault, the reason, the fix, and a link that somebody else can go on from', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('');
  await findFault(page, wrongAudience);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('The token was issued for another API');
  await expect(page).toHaveTitle(/^The token was issued for another API/);
  await expect(page.locator('mark', { hasText: 'Invalid audience' })).toBeVisible();
  await expect(page.getByText('Who must act')).toBeVisible();

  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).pathname).toMatch(/\/diagnoses\/wrong-audience\/$/);

  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByRole('heading', { name: 'Somebody shared this outcome with you' })).toBeVisible();
  await other.getByRole('link', { name: 'Continue from here' }).click();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('The token was issued for another API');
  await other.close();
});

test('evidence that is added later answers the question that was asked', async ({ page }) => {
  await page.goto('');
  await findFault(page, denied);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'On whose behalf does the app call Graph?',
  );
  await page.locator('summary', { hasText: 'Add what else you have' }).click();
  await page
    .getByLabel('A token, headers or an error')
    .fill(makeToken({ idtyp: 'app', roles: ['User.Read.All'] }));
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page).toHaveURL(/token=app-only/);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(
    'On whose behalf does the app call Graph?',
  );
});

test('this was not it rules the fault out, and undo brings it back', async ({ page }) => {
  await page.goto('troubleshoot/outcome/?status=unsure&token=unsure');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(page.getByRole('heading', { name: 'How to fix it' })).toBeVisible();
  const first = (await heading.textContent()) ?? '';
  await page
    .getByRole('region', { name: 'What to do with this outcome' })
    .getByRole('link', { name: 'This was not it' })
    .click();
  await expect(heading).not.toHaveText(first);
  await page.getByRole('link', { name: `Undo: ${first}` }).click();
  await expect(heading).toHaveText(first);
});
