import type { Page } from '@playwright/test';
import { hydrated } from './support/hydrated.ts';
import { makeToken } from './support/paste.ts';
import { expect, test } from './support/test.ts';

const APP = '11111111-2222-3333-4444-555555555555';
const TENANT = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';
const appOnly = (...roles: string[]) =>
  makeToken({ idtyp: 'app', oid: 'app', sub: 'app', appid: APP, tid: TENANT, roles, scp: undefined });
const delegated = (scp: string) => makeToken({ idtyp: 'user', appid: APP, tid: TENANT, scp });

async function lookUp(page: Page, request: string, more: { token?: string; body?: string } = {}) {
  await page.goto('permissions/');
  await hydrated(page);
  await page.getByLabel('Method and address of the request').fill(request);
  if (more.token) {
    await page.getByText('Compare with a token').click();
    await page.getByLabel('Access token').fill(more.token);
  }
  if (more.body) {
    await page.getByText('Add the JSON that is sent').click();
    await page.getByLabel('Body of the request').fill(more.body);
  }
  await page.getByRole('button', { name: 'Show what it needs' }).click();
  await page.getByRole('heading', { name: /^Permissions for/ }).waitFor();
}
const row = (page: Page, kind: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: kind, exact: true }) });

test('an app-only 403 on mail leads to the hand-off, and nothing of the person stands in the address', async ({
  page,
}) => {
  await lookUp(page, 'GET https://graph.microsoft.com/v1.0/users/ada@contoso.com/messages', {
    token: appOnly('User.Read.All'),
  });
  await expect(page.getByText('The smallest addition: Mail.ReadBasic.All')).toBeVisible();
  const handOff = page.getByRole('heading', { name: 'Hand this to who can grant it' }).locator('..');
  await expect(handOff).toContainText(`to the app ${APP} in the tenant ${TENANT}`);
  await expect(handOff).toContainText(
    `https://login.microsoftonline.com/${TENANT}/adminconsent?client_id=${APP}`,
  );
  await expect(handOff).toContainText('New-MgServicePrincipalAppRoleAssignment');
  expect(page.url()).toMatch(/\/permissions\/\?method=GET&path=%2Fusers%2F%7Bid%7D%2Fmessages$/);
});

test('a Conditional Access policy needs a pair', async ({ page }) => {
  await lookUp(page, 'POST /identity/conditionalAccess/policies', {
    token: delegated('Policy.ReadWrite.ConditionalAccess'),
  });
  await expect(row(page, 'Delegated (work or school account)')).toContainText(
    'Policy.Read.All + Policy.ReadWrite.ConditionalAccess',
  );
  await expect(page.getByText('The smallest addition: Policy.Read.All')).toBeVisible();
  await expect(page.getByText('No user can consent to this: an administrator grants it')).toBeVisible();
});

test('a password reset needs its own permission, and the user a role', async ({ page }) => {
  await lookUp(page, 'PATCH /users/00000000-0000-0000-0000-000000000001', {
    body: '{"passwordProfile":{"password":"x"}}',
    token: appOnly('User.ReadWrite.All'),
  });
  await expect(page.getByText('This request writes passwordProfile')).toBeVisible();
  await expect(page.getByText('The smallest addition: User-PasswordProfile.ReadWrite.All')).toBeVisible();
  await expect(
    page.getByText(/one of these directory roles besides: .*Password Administrator/),
  ).toBeVisible();
});

test('a token that holds enough is told so, and what it does not need here', async ({ page }) => {
  await lookUp(page, 'GET /me/messages', {
    token: delegated('User.Read Mail.ReadWrite Files.ReadWrite.All'),
  });
  await expect(page.getByText('More consent will not help')).toBeVisible();
  await expect(page.getByText('Held, but not needed here: User.Read, Files.ReadWrite.All.')).toBeVisible();
});

test('a token of the wrong kind is told that no permission will help', async ({ page }) => {
  await lookUp(page, 'POST /me/changePassword', { token: appOnly('User.ReadWrite.All') });
  await expect(page.getByText('No permission will help')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Hand this to who can grant it' })).toHaveCount(0);
});

test('a request that the table does not have is said to be unknown, with what comes nearest', async ({
  page,
}) => {
  await lookUp(page, 'GET /users/x/messages/1/notThere');
  await expect(page.getByText('The table here has no row for this request.')).toBeVisible();
  await page
    .getByRole('link', { name: /\/users\/\{id\}\/messages\/\{id\}/ })
    .first()
    .click();
  await expect(page.getByRole('table')).toBeVisible();
});

test('a permission leads to the requests it opens', async ({ page }) => {
  await lookUp(page, 'GET /me');
  await page.getByLabel('Permission', { exact: true }).fill('mail.send');
  await page.getByRole('button', { name: 'Show its requests' }).click();
  await expect(page.getByText('POST /users/{id}/sendMail')).toBeVisible();
});

test('an empty field and a broken token are named, and nothing is lost', async ({ page }) => {
  await page.goto('permissions/');
  await hydrated(page);
  await page.getByRole('button', { name: 'Show what it needs' }).click();
  await expect(page.getByRole('alert')).toContainText('The field is empty.');
  await page.getByLabel('Method and address of the request').fill('GET /me');
  await page.getByText('Compare with a token').click();
  await page.getByLabel('Access token').fill('broken');
  await page.getByRole('button', { name: 'Show what it needs' }).click();
  await expect(page.getByRole('alert')).toContainText('The token cannot be read');
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByLabel('Access token')).toHaveValue('broken');
});

test('the hand-off can be copied, printed and sent, and nothing of the person but two ids is in it', async ({
  page,
}) => {
  await lookUp(page, 'GET https://graph.microsoft.com/v1.0/users/ada@contoso.com/messages', {
    token: appOnly('User.Read.All'),
  });
  const send = page.getByRole('link', { name: 'Send by mail' });
  const draft = decodeURIComponent((await send.getAttribute('href')) ?? '');
  expect(draft).toMatch(/^mailto:\?subject=Microsoft Graph permission to grant: Mail\.ReadBasic\.All&body=/);
  expect(draft).toContain(APP);
  expect(draft).toContain('/users/{id}/messages');
  expect(draft).not.toContain('ada@contoso.com');
  expect(draft).not.toContain('eyJ');
  expect((await send.getAttribute('href'))?.length).toBeLessThan(2048);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();
  await expect(page.getByRole('button', { name: 'Copy for an administrator' })).toBeVisible();
});

test('the hand-off can be shared where the system can, whole and with nothing else', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) => document.body.setAttribute('data-shared', JSON.stringify(data)),
    });
  });
  await lookUp(page, 'GET https://graph.microsoft.com/v1.0/users/ada@contoso.com/messages', {
    token: appOnly('User.Read.All'),
  });
  await page.getByRole('button', { name: 'Share' }).click();
  const shared = (await page.locator('body[data-shared]').getAttribute('data-shared')) ?? '';
  expect(shared).toContain('New-MgServicePrincipalAppRoleAssignment');
  expect(shared).toContain('unless its name or a policy limits it');
  expect(shared).not.toContain('ada@contoso.com');
  expect(shared).not.toContain('eyJ');
});

test('on paper stands what an administrator needs, and no form', async ({ page }) => {
  await lookUp(page, 'GET /users/{id}/messages', { token: appOnly('User.Read.All') });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Hand this to who can grant it' })).toBeVisible();
  await expect(page.getByText('acquire_token_for_client')).toBeVisible();
  await expect(page.getByLabel('Method and address of the request')).toBeHidden();
  await expect(page.getByText('A mail is a draft')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'What a permission opens' })).toBeHidden();
});

test('a token for another API, an app with no permission and names of before are told what they are', async ({
  page,
}) => {
  await lookUp(page, 'GET /me/messages', {
    token: makeToken({ aud: 'https://management.azure.com', scp: 'user_impersonation' }),
  });
  await expect(page.getByText('This token was issued for another API')).toBeVisible();
  await lookUp(page, 'GET /users/{id}/messages', {
    token: appOnly('EntraBackup.Read.Preview', 'ChatMessage.Read.Chat'),
  });
  await expect(page.getByText('Read as an app-only token')).toBeVisible();
  await expect(
    page.getByText('EntraBackup.Read.Preview is called EntraBackup.Read.All today.'),
  ).toBeVisible();
  await expect(page.getByText('ChatMessage.Read.Chat reaches one team, chat or meeting only')).toBeVisible();
});

test('the developer gets the line of each library', async ({ page }) => {
  await lookUp(page, 'GET /me/messages', { token: delegated('User.Read') });
  const lines = page.getByRole('tablist', { name: 'What the code asks for' });
  await lines.getByRole('tab', { name: 'Python' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Python' })).toContainText(
    'acquire_token_interactive(scopes=["https://graph.microsoft.com/Mail.ReadBasic"])',
  );
});

test('a personal account is told what its owner consents to, and no administrator is asked', async ({
  page,
}) => {
  await lookUp(page, 'GET /me/messages', {
    token: makeToken({ appid: APP, tid: '9188040d-6c67-4c5b-b112-36a304b66dad', scp: 'User.Read' }),
  });
  await expect(page.getByText('With a personal account the user consents at sign-in')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Hand this to who can grant it' })).toHaveCount(0);
});
