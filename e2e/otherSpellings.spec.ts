import { makeToken } from './support/paste.ts';
import { expect, test } from './support/test.ts';

// A host answers such an address with 404 before the page finds what is meant.
test.use({ expectedErrors: ['404'] });

test('another spelling of an address of ours opens its page, with the answers that stand behind it', async ({
  page,
}) => {
  await page.goto('Diagnoses/Wrong_Audience?status=401&message=audience');
  await expect(page).toHaveURL(/\/diagnoses\/wrong-audience\/\?status=401&message=audience$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The token was issued for another API');
  await expect(page).toHaveTitle(/^The token was issued for another API/);
  await expect(page.getByRole('heading', { name: 'Somebody shared this outcome with you' })).toBeVisible();
});

test('a token behind another spelling of the token page is read, and leaves the address', async ({
  page,
}) => {
  await page.goto(`Token/#access_token=${makeToken({ scp: 'User.Read' })}`);
  await expect(page).toHaveURL(/\/token\/$/);
  await expect(page.getByText('User.Read').first()).toBeVisible();
});

test('an address that was cut off leads to the page that it begins', async ({ page }) => {
  await page.goto('diagnoses/wrong-aud');
  await page.getByRole('status').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The token was issued for another API');
});
