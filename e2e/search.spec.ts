import { hydrated } from './support/hydrated.ts';
import { box } from './support/paste.ts';
import { expect, test } from './support/test.ts';

test('"/" brings the focus to the search, the arrow keys choose, and Enter opens', async ({ page }) => {
  await page.goto('codes/');
  await hydrated(page);
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Search' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await page.keyboard.type('reply url mismatch');
  const options = page.getByRole('option');
  await expect(options.first()).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await options.first().getAttribute('id')) ?? '',
  );
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).not.toHaveAttribute('aria-activedescendant', /./);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/redirect URI/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('Escape closes the list and keeps the words; a second time it empties the field', async ({ page }) => {
  await page.goto('codes/');
  await hydrated(page);
  const field = page.getByRole('combobox', { name: 'Search' });
  await field.fill('consent');
  await expect(page.getByRole('listbox')).toBeVisible();
  await field.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(field).toHaveValue('consent');
  await field.press('Escape');
  await expect(field).toHaveValue('');
});

for (const [typed, first, address] of [
  ['error_codes:[50011]', /AADSTS50011/, /\/codes\/AADSTS50011\/$/],
  ['mail.send', /What Mail\.Send opens/, /\/permissions\/\?permission=Mail\.Send$/],
  [
    'GET https://graph.microsoft.com/v1.0/me/messages?$top=5',
    /GET \/me\/messages/,
    /\?method=GET&path=%2Fme%2Fmessages$/,
  ],
] as const)
  test(`"${typed}" leads to its page, and nothing of it stands in the address but our own names`, async ({
    page,
  }) => {
    await page.goto('codes/');
    await hydrated(page);
    await page.getByRole('combobox', { name: 'Search' }).fill(typed);
    const option = page.getByRole('option').first();
    await expect(option).toContainText(first);
    await expect(page).toHaveURL(/\/codes\/$/);
    await option.click();
    await expect(page).toHaveURL(address);
  });

test('a permission that was searched shows the requests that it serves', async ({ page }) => {
  await page.goto('permissions/?permission=Mail.Send');
  await expect(page.getByText('POST /users/{id}/sendMail')).toBeVisible();
});

test('a code without a page is said to have none, with the way to ask Microsoft', async ({ page }) => {
  await page.goto('codes/');
  await hydrated(page);
  await page.getByRole('combobox', { name: 'Search' }).fill('AADSTS99999999');
  await expect(page.getByText('AADSTS99999999 has no page here.')).toBeVisible();
  await expect(page.getByRole('link', { name: /Look AADSTS99999999 up/ })).toHaveAttribute(
    'href',
    'https://login.microsoftonline.com/error?code=99999999',
  );
});

test('what is no evidence is searched in the box of the start page, and answered where it is handed in', async ({
  page,
  requests,
}) => {
  const words = 'colleague leaves callback slash zebrafish';
  await page.goto('');
  await hydrated(page);
  await box(page).fill(words);
  const results = page.getByRole('region', { name: 'Pages that fit what you typed' });
  await expect(results.getByRole('link').first()).toBeVisible();
  await page.getByRole('button', { name: 'Find the fault' }).click();
  const answer = page.getByRole('heading', { name: /Nothing in it was read as an error/ });
  await expect(answer).toBeFocused();
  expect(requests.filter((address) => address.includes('zebrafish'))).toEqual([]);
  await expect(page).not.toHaveURL(/zebrafish/);
  const stored = await page.evaluate(() =>
    JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }]),
  );
  expect(stored).not.toContain('zebrafish');
});

test('from the end of the text the arrow keys lead to the results and back', async ({ page }) => {
  await page.goto('');
  await hydrated(page);
  await box(page).fill('admin consent missing');
  const links = page.getByRole('region', { name: 'Pages that fit what you typed' }).getByRole('link');
  await expect(links.first()).toBeVisible();
  await box(page).press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeFocused();
});

test('evidence is diagnosed as ever, and a long text is not searched', async ({ page, requests }) => {
  await page.goto('');
  await hydrated(page);
  await box(page).fill(
    `HTTP/1.1 401 Unauthorized\n\n{"error":{"message":"Access token is empty."}}\n${'x '.repeat(300)}`,
  );
  await page.getByRole('button', { name: 'Find the fault' }).click();
  await expect(page).toHaveURL(/\/troubleshoot\//);
  expect(requests.filter((address) => /\/search\.en\.js/.test(address))).toEqual([]);
});
