import { findFault, wrongAudience } from './support/paste.ts';
import { expect, test } from './support/test.ts';

test("a fault opened from an outcome of one's own is not called shared, and leads back", async ({ page }) => {
  await page.goto('troubleshoot/outcome/?status=unsure&token=unsure');
  const others = page.getByRole('region', { name: /other faults are possible/ });
  await others.getByRole('heading', { level: 3 }).first().getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Your answers so far' })).toBeVisible();
  await expect(page.getByText('Somebody shared this outcome')).toHaveCount(0);
  await page.getByRole('link', { name: 'Back to where you were' }).click();
  await expect(page).toHaveURL(/\/troubleshoot\/outcome\/\?status=unsure&token=unsure$/);
});

test('evidence read again that says the same leaves the focus at the heading, not nowhere', async ({
  page,
}) => {
  await page.goto('');
  await findFault(page, wrongAudience);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('The token was issued for another API');
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('textbox', { name: 'What you pasted' }).fill(`${wrongAudience}\n`);
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(heading).toBeFocused();
});
