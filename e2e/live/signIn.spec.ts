import { CLIENT, OTHER_CLIENT } from '../stand-in/world.ts';
import { findFault } from '../support/paste.ts';
import {
  answer,
  expect,
  named,
  openLive,
  outcome,
  send,
  signedIn,
  signInByPopup,
  test,
} from './support/live.ts';

test('signed in by a window, the call succeeds and says so', async ({ page, world }) => {
  await openLive(page, CLIENT);
  await signInByPopup(page);
  await expect(signedIn(page)).toBeVisible();
  await send(page);
  await expect(page.getByRole('heading', { name: 'It works: Graph answered 200' })).toBeVisible();
  expect(world.count('authorize')).toBe(1);
});

test('signed in by redirect, the page is where it was, and nothing is left waiting', async ({ page }) => {
  await openLive(page, CLIENT, { path: '/me/messages' });
  await page.getByRole('button', { name: 'Sign in on this page' }).click();
  await expect(signedIn(page)).toBeVisible();
  await expect(page).toHaveURL(/\/live\/$/);
  await expect(page.getByLabel('Path')).toHaveValue('/me/messages');
  await expect(page.getByLabel('Application (client) ID')).toHaveValue(CLIENT);
  expect(await page.evaluate(() => sessionStorage.getItem('unforbidden.live'))).toBeNull();
});

test('consent that is missing is asked for, given, and the call then works', async ({
  page,
  context,
  world,
}) => {
  world.consented.delete('User.Read');
  await openLive(page, CLIENT);
  const popup = context.waitForEvent('page');
  await signInByPopup(page);
  await (await popup).getByRole('link', { name: 'Accept' }).click();
  await expect(signedIn(page)).toBeVisible();
  await send(page);
  await expect(page.getByRole('heading', { name: 'It works: Graph answered 200' })).toBeVisible();
  expect(world.count('consent')).toBe(1);
});

test('declined consent is named as declined, and as the test app’s', async ({ page, context, world }) => {
  world.consented.delete('User.Read');
  await openLive(page, CLIENT);
  const popup = context.waitForEvent('page');
  await signInByPopup(page);
  await (await popup).getByRole('link', { name: 'Cancel' }).click();
  await expect(outcome(page)).toContainText(`The sign-in of the test app ${CLIENT} failed`);
  await named(page, 'user-consent-missing');
});

const faults = [
  {
    name: 'admin consent that is needed',
    fault: {
      error: 'access_denied',
      code: 90094,
      text: 'Admin consent is required for the permissions requested.',
    },
    id: 'admin-consent-required',
  },
  {
    name: 'a Conditional Access block',
    fault: {
      error: 'access_denied',
      code: 53003,
      text: 'Access has been blocked by Conditional Access policies.',
    },
    id: 'conditional-access-blocked',
  },
  {
    name: 'a device that is not managed',
    fault: {
      error: 'access_denied',
      code: 53000,
      text: 'Device is not in required device state: compliant.',
    },
    id: 'conditional-access-blocked',
  },
  {
    name: 'a client that is not for this tenant',
    fault: {
      error: 'unauthorized_client',
      code: 50194,
      text: 'Application is not configured as a multi-tenant application.',
    },
    id: 'supported-account-types-mismatch',
  },
] as const;
for (const { name, fault: wrong, id } of faults)
  test(`${name} is named at sign-in`, async ({ page, world }) => {
    world.authorizeFault = wrong;
    await openLive(page, CLIENT);
    await signInByPopup(page);
    await expect(outcome(page)).toContainText(`The sign-in of the test app ${CLIENT} failed`);
    await named(page, id);
  });

test('multifactor that the token endpoint asks for is named, and the claims are answered', async ({
  page,
  world,
}) => {
  world.tokenFault = {
    error: 'invalid_grant',
    suberror: 'basic_action',
    code: 50076,
    text: 'Due to a configuration change made by your administrator, you must use multi-factor authentication.',
    claims: '{"access_token":{"capolids":{"essential":true,"values":["c1"]}}}',
  };
  await openLive(page, CLIENT);
  await signInByPopup(page);
  await named(page, 'interaction-required');
  world.tokenFault = null;
  await page.getByRole('button', { name: 'Answer the claims challenge and repeat' }).click();
  await expect(page.getByRole('heading', { name: 'It works: Graph answered 200' })).toBeVisible();
});

test('a user who is not assigned sees it at Microsoft; the text from there names the fault, and the page stays whole', async ({
  page,
  context,
  world,
}) => {
  world.authorizeFault = {
    error: 'access_denied',
    code: 50105,
    text: 'The signed in user is not assigned to a role for the application.',
    onPage: true,
  };
  await openLive(page, CLIENT);
  const opened = context.waitForEvent('page');
  await signInByPopup(page);
  const popup = await opened;
  await expect(popup.getByText('AADSTS50105')).toBeVisible();
  const shown = (await popup.locator('body').textContent()) ?? '';
  await popup.close();
  await expect(page.getByText('The sign-in window seems to be closed')).toBeVisible();
  world.authorizeFault = null;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(signedIn(page)).toBeVisible();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Start' }).click();
  await findFault(page, shown);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'The app requires assignment, and this user or app has none',
  );
});

test('an unknown client ends on a page of Microsoft, and closing it loses nothing', async ({
  page,
  context,
}) => {
  await openLive(page, OTHER_CLIENT);
  const opened = context.waitForEvent('page');
  await signInByPopup(page);
  const popup = await opened;
  await expect(popup.getByText('AADSTS700016')).toBeVisible();
  await popup.close();
  await expect(page.getByText('The sign-in window seems to be closed')).toBeVisible();
  await expect(page.getByLabel('Application (client) ID')).toHaveValue(OTHER_CLIENT);
});

test('a window that the browser blocks is named', async ({ page }) => {
  await openLive(page, CLIENT);
  await page.evaluate(() => {
    window.open = () => null;
  });
  await signInByPopup(page);
  await expect(outcome(page)).toContainText('The sign-in of the test app');
  await named(page, 'browser-sign-in-failed');
});

test('a fresh token is got silently, and before and after stand side by side', async ({ page, world }) => {
  await openLive(page, CLIENT, { path: '/me/messages' });
  await signInByPopup(page);
  await expect(signedIn(page)).toBeVisible();
  await send(page);
  await expect(answer(page)).toContainText('403');
  world.consented.add('Mail.ReadBasic');
  await page.getByRole('button', { name: 'Get a fresh token and repeat' }).click();
  await expect(page.getByText('Fixed: the same call works now.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Permissions gained/ })).toContainText('Mail.ReadBasic');
  expect(
    world.seen.filter(({ what, detail }) => what === 'token' && detail === 'refresh_token'),
  ).toHaveLength(1);
});

test('when the refresh token is over, the hidden frame asks, and nobody sees a window', async ({
  page,
  world,
}) => {
  await openLive(page, CLIENT);
  await signInByPopup(page);
  await expect(signedIn(page)).toBeVisible();
  world.refreshTokens.clear();
  await send(page);
  await expect(page.getByRole('heading', { name: /It works/ })).toBeVisible();
  await page.getByLabel('Path').fill('/me/messages');
  await send(page);
  await expect(answer(page)).toContainText('403');
  world.consented.add('Mail.ReadBasic');
  await page.getByRole('button', { name: 'Get a fresh token and repeat' }).click();
  await expect(page.getByText('Fixed: the same call works now.')).toBeVisible();
  expect(
    world.seen.filter(({ what, detail }) => what === 'authorize' && detail === 'none').length,
  ).toBeGreaterThan(0);
});

test('a token that is about to end is renewed by the refresh token before it is sent, and nobody is asked', async ({
  page,
  world,
}) => {
  world.lifetime = 30;
  await openLive(page, CLIENT);
  await signInByPopup(page);
  await expect(signedIn(page)).toBeVisible();
  world.lifetime = 3600;
  await send(page);
  await expect(page.getByRole('heading', { name: 'It works: Graph answered 200' })).toBeVisible();
  expect(world.count('authorize')).toBe(1);
  expect(world.seen.filter(({ what }) => what === 'token').map(({ detail }) => detail)).toEqual([
    'authorization_code',
    'refresh_token',
  ]);
});

test('after a reload the sign-in is taken up from the cache, without a request to the sign-in service', async ({
  page,
  world,
}) => {
  await openLive(page, CLIENT);
  await signInByPopup(page);
  await expect(signedIn(page)).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await expect(signedIn(page)).toBeVisible();
  await send(page);
  await expect(page.getByRole('heading', { name: 'It works: Graph answered 200' })).toBeVisible();
  expect([world.count('authorize'), world.count('token')]).toEqual([1, 1]);
});

test('signed out, no account is left, and another client knows nothing of the first', async ({
  page,
  world,
}) => {
  world.clients = [CLIENT, OTHER_CLIENT];
  await openLive(page, CLIENT);
  await signInByPopup(page);
  await expect(signedIn(page)).toBeVisible();
  await page.getByRole('button', { name: 'Sign out and forget' }).click();
  await expect(signedIn(page)).toHaveCount(0);
  const left = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  for (const secret of world.secrets) expect(left).not.toContain(secret);

  await page.getByLabel('Application (client) ID').fill(OTHER_CLIENT);
  await signInByPopup(page);
  await expect(signedIn(page)).toContainText(OTHER_CLIENT);
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain(CLIENT);
});

test('a second tab knows nothing of the sign-in in the first', async ({ page, context }) => {
  await openLive(page, CLIENT);
  await signInByPopup(page);
  await expect(signedIn(page)).toBeVisible();
  const second = await context.newPage();
  await second.goto('live/');
  await expect(second.getByRole('heading', { name: 'Test it live' })).toBeVisible();
  await expect(signedIn(second)).toHaveCount(0);
  await second.close();
});

for (const [cloud, host, login] of [
  ['us-government', 'graph.microsoft.us', 'login.microsoftonline.us'],
  ['us-government-dod', 'dod-graph.microsoft.us', 'login.microsoftonline.us'],
  ['china', 'microsoftgraph.chinacloudapi.cn', 'login.partner.microsoftonline.cn'],
] as const)
  test(`in the cloud ${cloud} sign-in and call go to its own hosts`, async ({ page, context }) => {
    const hosts: string[] = [];
    context.on('request', (request) => hosts.push(new URL(request.url()).host));
    await openLive(page, CLIENT, { cloud });
    await signInByPopup(page);
    await expect(signedIn(page)).toBeVisible();
    await send(page);
    await expect(page.getByRole('heading', { name: 'It works: Graph answered 200' })).toBeVisible();
    expect(hosts).toContain(host);
    expect(hosts).toContain(login);
    expect(hosts.filter((each) => /microsoft\.com$|microsoftonline\.com$/.test(each))).toEqual([]);
  });

test('with third-party cookies blocked the hidden frame fails, and a window asks instead', async ({
  page,
  context,
  world,
}) => {
  world.needsCookie = true;
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCookieControls', { enableThirdPartyCookieRestriction: true });
  await openLive(page, CLIENT, { path: '/me/messages' });
  await signInByPopup(page);
  await expect(signedIn(page)).toBeVisible();
  await send(page);
  await expect(answer(page)).toContainText('403');
  world.refreshTokens.clear();
  world.consented.add('Mail.ReadBasic');
  await page.getByRole('button', { name: 'Get a fresh token and repeat' }).click();
  await expect(page.getByText('Fixed: the same call works now.')).toBeVisible();
  expect(world.seen.filter(({ what }) => what === 'login_required')).toHaveLength(1);
});

test('where the browser refuses storage, the sign-in says so and the page stays whole', async ({ page }) => {
  await openLive(page, CLIENT);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'QuotaExceededError');
    };
  });
  await signInByPopup(page);
  await expect(outcome(page)).toContainText(`The sign-in of the test app ${CLIENT} failed`);
  await named(page, 'browser-sign-in-failed');
  await expect(page.getByLabel('Application (client) ID')).toHaveValue(CLIENT);
});

test('a second sign-in while one is under way is named, and can take over', async ({
  page,
  context,
  world,
}) => {
  world.consented.delete('User.Read');
  await openLive(page, CLIENT);
  const first = context.waitForEvent('page');
  await signInByPopup(page);
  const left = await first;
  await expect(left.getByRole('link', { name: 'Accept' })).toBeVisible();
  await left.close();
  await expect(page.getByText('The sign-in window seems to be closed')).toBeVisible();
  const again = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Try again' }).click();
  await (await again).getByRole('link', { name: 'Accept' }).click();
  await expect(signedIn(page)).toBeVisible();
});

test('two tabs sign in at once, each for itself', async ({ page, context }) => {
  const other = await context.newPage();
  await openLive(page, CLIENT);
  await openLive(other, CLIENT);
  await Promise.all([signInByPopup(page), signInByPopup(other)]);
  await expect(signedIn(page)).toBeVisible();
  await expect(signedIn(other)).toBeVisible();
});

test('what signing in needs cannot be loaded: it is said, and the rest works', async ({ page, context }) => {
  await context.route(/\/assets\/live-/, (route) => route.abort());
  await openLive(page, CLIENT);
  await signInByPopup(page);
  await expect(page.getByText('What signing in needs could not be loaded')).toBeVisible();
  await context.unroute(/\/assets\/live-/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(signedIn(page)).toBeVisible();
});

test('the configuration of a deployment fills in the client', async ({ page, context }) => {
  await context.route('**/config.json', (route) =>
    route.fulfill({
      json: { clientId: CLIENT, tenant: 'contoso.example', cloud: 'global', scopes: ['User.Read'] },
    }),
  );
  await page.goto('live/');
  await expect(page.getByLabel('Application (client) ID')).toHaveValue(CLIENT);
  await expect(page.getByLabel('Tenant', { exact: true })).toHaveValue('contoso.example');
  await expect(page.getByText('This deployment brings an app of its own')).toBeVisible();
});
