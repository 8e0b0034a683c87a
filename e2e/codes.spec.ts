import { hydrated } from './support/hydrated.ts';
import { expect, test } from './support/test.ts';

/** From a code's page into the tree and to the fix: the code, answers by the way, and the fault with its first step. */
const journeys: readonly (readonly [code: string, answers: readonly RegExp[], fault: RegExp])[] = [
  ['AADSTS50011', [], /redirect URI of the request is not registered/],
  ['AADSTS7000215', [], /client secret is not one of this app/],
  ['AADSTS700016', [], /tenant does not know this application ID/],
  ['AADSTS65001', [], /Nobody has consented/],
  ['AADSTS50020', [], /account does not exist in that tenant/],
  ['AADSTS53003', [], /Conditional Access policy blocks/],
  ['AADSTS7000218', [/A web app on a server/], /has to prove who it is, and sends nothing/],
  ['AADSTS9002325', [/A code, after a user signed in/], /registered under the wrong platform/],
  ['AADSTS50126', [/The user, on the sign-in page/], /user name or password was not accepted/],
  [
    'Authorization_RequestDenied',
    [/As itself, without a user/, /Delegated only/],
    /of one type, and the token is of the other/,
  ],
  ['InvalidAuthenticationToken', [/The audience is invalid/], /issued for another API/],
  ['basic_action', [/One more step by the user/], /user must do something before a token/],
  ['popup_window_error', [], /sign-in broke in the browser/],
];

for (const [code, answers, fault] of journeys)
  test(`${code} leads into the tree, to its fault and to the first step of the fix`, async ({ page }) => {
    await page.goto(`codes/${code}/`);
    await hydrated(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(code);
    await page.getByRole('region', { name: 'Go on with this code' }).getByRole('link').click();
    await expect(page).toHaveURL(/\/troubleshoot\//);
    for (const answer of answers) await page.getByRole('main').getByRole('link', { name: answer }).click();
    await expect(page).toHaveURL(/\/troubleshoot\/outcome\//);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(fault);
    await expect(page.getByRole('heading', { level: 2, name: 'How to fix it' })).toBeVisible();
    await expect(
      page.getByRole('main').getByRole('list').getByRole('heading', { level: 3 }).first(),
    ).toBeVisible();
  });

test('the bare number leads to the page of its code, without script too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('codes/50011/');
  await expect(page).toHaveURL(/\/codes\/AADSTS50011\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('AADSTS50011');
  await context.close();
});

test.describe('other spellings', () => {
  // A host answers such an address with 404 before the page finds what is meant.
  test.use({ expectedErrors: ['404'] });
  for (const address of ['codes/aadsts50011', 'AADSTS-50011', 'errors/50011/', 'error?code=50011'])
    test(`/${address} opens the page of the code`, async ({ page }) => {
      await page.goto(address);
      await expect(page).toHaveURL(/\/codes\/AADSTS50011\/$/);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('AADSTS50011');
    });
});

test('beside a page stand its twins, and its structured data holds its name', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto('codes/AADSTS50011/');
  for (const type of ['text/markdown', 'application/json']) {
    const href = await page.locator(`link[rel="alternate"][type="${type}"]`).getAttribute('href');
    const answer = await request.get(new URL(href ?? '', page.url()).href);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toContain(type);
    expect(await answer.text()).toContain('AADSTS50011');
  }
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? '')['@graph'][0].headline).toContain('AADSTS50011');
  const list = await (await request.get(`${baseURL}codes.json`)).json();
  expect(list.codes.map(({ id }: { id: string }) => id)).toContain('AADSTS50011');
  expect(await (await request.get(`${baseURL}llms.txt`)).text()).toContain('/codes/AADSTS50011/index.md');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the list holds every code, and no filter that would do nothing', async ({
    page,
    request,
    baseURL,
  }) => {
    const { codes } = await (await request.get(`${baseURL}codes.json`)).json();
    await page.goto('codes/');
    await expect(page.getByRole('main').locator('li > a[href*="/codes/"]')).toHaveCount(codes.length);
    await expect(page.getByRole('combobox')).toHaveCount(0);
  });
});

test('filters shorten the list, and are still set when somebody comes back to it', async ({ page }) => {
  await page.goto('codes/');
  await hydrated(page);
  const rows = page.getByRole('main').locator('li > a[href*="/codes/"]');
  const all = await rows.count();
  await page.getByLabel('Family').selectOption({ label: 'Consent · Microsoft Entra (AADSTS)' });
  const some = await rows.count();
  expect(some).toBeGreaterThan(2);
  expect(some).toBeLessThan(all);
  await page.getByLabel('Who must act').selectOption('user');
  await expect(page.getByRole('status').filter({ hasText: 'code' })).toContainText(
    String(await rows.count()),
  );
  await expect(page).toHaveURL(/\/codes\/$/);
  const kept = await rows.count();
  await rows.first().click();
  await expect(page).toHaveURL(/\/codes\/AADSTS\d+\/$/);
  await page.goBack();
  await expect(rows).toHaveCount(kept);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(rows).toHaveCount(all);
});
