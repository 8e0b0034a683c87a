import { findFault, makeToken, wrongAudience } from './support/paste.ts';
import { expect, test } from './support/test.ts';

/** Stands in the claims, so that decoded it would be seen too. */
const MARKER = 'QmarkerQneverQleavesQ';
const token = makeToken({
  scp: 'User.Read',
  upn: `${MARKER}@contoso.example`,
  aud: 'https://outlook.office.com',
});
/** As it would look in base64, in an address, or cut short. */
const traces = [
  MARKER,
  token.slice(40, 80),
  encodeURIComponent(MARKER),
  Buffer.from(MARKER).toString('base64').slice(2, 20),
];

test('what is pasted is in no request, address, storage or console line, from the box to a copied link', async ({
  page,
  context,
  requests,
}) => {
  const lines: string[] = [];
  const addresses: string[] = [];
  const sent: string[] = [];
  page.on('console', (message) => lines.push(message.text()));
  page.on('framenavigated', (frame) => addresses.push(frame.url()));
  page.on('request', (request) =>
    sent.push(request.url(), request.postData() ?? '', JSON.stringify(request.headers())),
  );
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);

  await page.goto('');
  await findFault(page, `${wrongAudience}\nAuthorization: Bearer ${token}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The token was issued for another API');
  await expect(page.getByText('token hidden')).toBeVisible();
  expect(await page.locator('body').textContent()).not.toContain(token.slice(40, 80));
  addresses.push(page.url());

  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  addresses.push(await page.evaluate(() => navigator.clipboard.readText()));

  await page.getByRole('link', { name: 'Change the answer to: What did you get?' }).click();
  await page.getByRole('link', { name: /^403/ }).click();
  addresses.push(page.url());

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Token' }).click();
  await page.getByRole('textbox').fill(token);
  await page.getByRole('button', { name: 'Show what it says' }).click();
  await expect(page.getByRole('cell', { name: `${MARKER}@contoso.example` })).toBeVisible();
  await page.getByRole('button', { name: 'Diagnose with this token' }).click();
  await expect(page).toHaveURL(/\/troubleshoot\//);
  addresses.push(page.url());

  const kept = await page.evaluate(async () =>
    JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      history.state,
      await indexedDB.databases(),
      await caches.keys(),
    ]),
  );
  expect(kept).toBe(JSON.stringify([{}, {}, '', await page.evaluate(() => history.state), [], []]));
  const everything = [...requests, ...lines, ...addresses, ...sent, kept].join('\n');
  for (const trace of traces) expect(everything).not.toContain(trace);
});

test('a token in the fragment of the address is taken out of it at once', async ({ page }) => {
  await page.goto(`token/#access_token=${token}&token_type=Bearer`);
  await expect(page.getByRole('heading', { name: 'Every claim' })).toBeVisible();
  expect(page.url()).toMatch(/\/token\/$/);
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  expect(JSON.stringify(await page.evaluate(() => history.state))).not.toContain(token.slice(40, 80));
});

test('nothing outlives a reload', async ({ page }) => {
  await page.goto('');
  await findFault(page, `${wrongAudience}\nAuthorization: Bearer ${token}`);
  await expect(page.getByText('token hidden')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The token was issued for another API');
  await expect(page.getByText('token hidden')).toHaveCount(0);
});
