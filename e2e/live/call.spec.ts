import { graphError, json } from '../stand-in/graphService.ts';
import { CLIENT, OTHER_CLIENT, USER, type World } from '../stand-in/world.ts';
import {
  answer,
  expect,
  fault,
  named,
  openLive,
  outcome,
  pasteToken,
  send,
  signedIn,
  signInByPopup,
  test,
} from './support/live.ts';

const works = /It works: Graph answered 200/;
const graphToken = (world: World, claims: Readonly<Record<string, unknown>> = {}) =>
  world.accessToken('graph.microsoft.com', { scp: 'User.Read', ...claims });

test('a missing scope is named, consented to, and the same call then works', async ({ page, context }) => {
  await openLive(page, CLIENT, { path: '/me/messages' });
  await signInByPopup(page);
  await expect(signedIn(page)).toBeVisible();
  await send(page);
  await expect(answer(page)).toContainText('403 Forbidden');
  await expect(outcome(page)).toContainText(`This is about the app ${CLIENT}`);
  await expect(outcome(page)).toContainText('The token lacks what this call needs: Mail.ReadBasic.');
  const popup = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Consent to Mail.ReadBasic and repeat' }).click();
  await (await popup).getByRole('link', { name: 'Accept' }).click();
  await expect(page.getByText('Fixed: the same call works now.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Permissions gained/ })).toContainText('Mail.ReadBasic');
  await expect(page.getByRole('row', { name: /Status/ })).toContainText('403');
});

test('what only an administrator can grant becomes the hand-off', async ({ page }) => {
  await openLive(page, CLIENT, { path: '/me/messages' });
  await signInByPopup(page);
  await expect(signedIn(page)).toBeVisible();
  await send(page);
  const handOff = page.getByRole('heading', { name: 'Hand this to who can grant it' }).locator('..');
  await expect(handOff).toContainText(`to the app ${CLIENT}`);
  await expect(handOff).toContainText('Mail.ReadBasic');
});

test('a claims challenge of a 401 is answered, and the call then works', async ({ page, world }) => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1790000000"}}}';
  let revoked = true;
  world.graph = () =>
    revoked
      ? graphError(
          401,
          'InvalidAuthenticationToken',
          'Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp',
          {
            'WWW-Authenticate': `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`,
          },
        )
      : null;
  await openLive(page, CLIENT);
  await signInByPopup(page);
  await expect(signedIn(page)).toBeVisible();
  await send(page);
  await expect(answer(page)).toContainText('401');
  await named(page, 'token-revoked-cae');
  await expect(outcome(page)).toContainText('Certain');
  const issued = world.count('token');
  revoked = false;
  await page.getByRole('button', { name: 'Answer the claims challenge and repeat' }).click();
  await expect(page.getByText('Fixed: the same call works now.')).toBeVisible();
  // A token from the cache would carry no answer to the challenge.
  expect(world.count('token')).toBe(issued + 1);
});

test('a 403 with insufficient_claims asks for the stronger sign-in', async ({ page, world }) => {
  const claims = Buffer.from('{"access_token":{"acrs":{"essential":true,"value":"c2"}}}').toString('base64');
  world.graph = () =>
    graphError(403, 'Forbidden', 'Operation requires conditional access and client does not support it', {
      'WWW-Authenticate': `Bearer error="insufficient_claims", claims="${claims}"`,
    });
  await openLive(page, CLIENT);
  await signInByPopup(page);
  await expect(signedIn(page)).toBeVisible();
  await send(page);
  await named(page, 'insufficient-claims');
  await expect(page.getByRole('button', { name: 'Answer the claims challenge and repeat' })).toBeVisible();
});

test('a success that leaves things out says so and leads on', async ({ page, world }) => {
  world.graph = () =>
    json(200, {
      value: [{ '@odata.type': '#microsoft.graph.user', id: '1', displayName: null, mail: null }],
    });
  await openLive(page, CLIENT, { path: '/me/memberOf' });
  await signInByPopup(page);
  await expect(signedIn(page)).toBeVisible();
  await send(page);
  await expect(page.getByRole('heading', { name: works })).toBeVisible();
  await expect(
    page
      .getByText('One object has hardly more than an ID')
      .or(page.getByText('1 object has hardly more than an ID')),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Find out why data is missing' }).click();
  await expect(page).toHaveURL(/troubleshoot\/missing-data\/\?status=missing-data/);
});

test('a success is compared with the token of the failing app, claim by claim', async ({ page, world }) => {
  await openLive(page, CLIENT);
  await pasteToken(page, graphToken(world));
  await send(page);
  await expect(page.getByRole('heading', { name: works })).toBeVisible();
  await page.getByText('Compare with the failing app').click();
  await page
    .getByLabel('Access token of the failing app')
    .fill(graphToken(world, { appid: OTHER_CLIENT, scp: 'Mail.Read' }));
  await page.getByRole('button', { name: 'Compare the tokens' }).click();
  await expect(page.getByText('Only this test holds: User.Read')).toBeVisible();
  await expect(page.getByText('Only the failing app holds: Mail.Read')).toBeVisible();
  await expect(page.getByRole('row', { name: /appid/ })).toContainText(OTHER_CLIENT);
});

const pasted: readonly {
  readonly name: string;
  readonly token: (world: World) => string;
  readonly path?: string;
  readonly leads: RegExp;
  readonly id: string;
}[] = [
  {
    name: 'for another API',
    token: (world) => world.accessToken('outlook.office365.com', { scp: 'Mail.Read' }),
    leads: /another API/,
    id: 'wrong-audience',
  },
  {
    name: 'of another cloud',
    token: (world) => world.accessToken('graph.microsoft.us', { scp: 'User.Read' }),
    leads: /different clouds/,
    id: 'wrong-cloud',
  },
  {
    name: 'whose life is over',
    token: (world) => graphToken(world, { iat: 1_790_000_000, nbf: 1_790_000_000, exp: 1_790_003_600 }),
    leads: /expired/,
    id: 'token-expired',
  },
  {
    name: 'of an app alone, on /me',
    token: (world) =>
      graphToken(world, {
        scp: undefined,
        idtyp: 'app',
        roles: ['User.Read.All'],
        sub: 'b0b0b0b0-1111-4222-8333-c4c4c4c4c4c4',
      }),
    leads: /\/me was called without/,
    id: 'delegated-only-endpoint',
  },
  {
    name: 'that was changed after it was issued',
    token: (world) => `${graphToken(world).slice(0, -8)}AAAAAAAA`,
    leads: /signature/,
    id: 'token-signature-invalid',
  },
];
for (const { name, token, leads, id } of pasted)
  test(`a pasted token ${name} is named by the real answer`, async ({ page, world }) => {
    await openLive(page, CLIENT);
    await pasteToken(page, token(world));
    await expect(page.getByText('A pasted token is used')).toBeVisible();
    await send(page);
    await named(page, id);
    await expect(fault(page)).toContainText(leads);
    await expect(outcome(page)).toContainText('This is about the app of the pasted token');
  });

test('a pasted token that is not valid yet is told by the answer', async ({ page, world }) => {
  const later = Math.floor(Date.now() / 1000) + 7200;
  await openLive(page, CLIENT);
  await pasteToken(page, graphToken(world, { iat: later, nbf: later, exp: later + 3600 }));
  await send(page);
  await expect(answer(page)).toContainText('401');
  await named(page, 'token-expired');
});

test('an ID token is refused, and named as what it is', async ({ page, world }) => {
  await openLive(page, CLIENT);
  const now = Math.floor(Date.now() / 1000);
  await pasteToken(
    page,
    world.jwt({
      aud: CLIENT,
      iss: 'https://login.microsoftonline.com/x/v2.0',
      nonce: 'n',
      sub: 'marked-sub',
      oid: USER.oid,
      name: USER.name,
      iat: now,
      exp: now + 3600,
      ver: '2.0',
    }),
  );
  await send(page);
  await expect(answer(page)).toContainText('401');
  await named(page, 'wrong-token-kind');
});

test('a text that is no token is not sent, and stays in its field', async ({ page, world }) => {
  await openLive(page, CLIENT);
  await pasteToken(page, 'not a token');
  await expect(page.getByText('This is no access token that can be read')).toBeVisible();
  await expect(page.getByLabel('Access token')).toHaveValue('not a token');
  expect(world.count('graph')).toBe(0);
});

test('a personal account is read as one', async ({ page, world }) => {
  world.personal = true;
  await openLive(page, CLIENT, { tenant: 'consumers', path: '/me/messages' });
  await signInByPopup(page);
  await expect(signedIn(page)).toBeVisible();
  await send(page);
  await expect(answer(page)).toContainText('403');
  await expect(page.getByRole('heading', { name: 'Hand this to who can grant it' })).toHaveCount(0);
});

test('an app alone is refused by an API for signed-in users, and no permission is proposed', async ({
  page,
  world,
}) => {
  world.graph = () => graphError(403, 'Forbidden', 'App-only tokens are not supported for this scenario');
  await openLive(page, CLIENT, { path: '/users/1/chats' });
  await pasteToken(
    page,
    graphToken(world, {
      scp: undefined,
      idtyp: 'app',
      roles: ['Chat.Read.All'],
      sub: 'b0b0b0b0-1111-4222-8333-c4c4c4c4c4c4',
    }),
  );
  await send(page);
  await named(page, 'api-not-supported-for-token-type');
});

test('429 with Retry-After is waited for, visibly, and then works', async ({ page, world }) => {
  world.graphFaults = [graphError(429, 'TooManyRequests', 'Too many requests', { 'Retry-After': '4' })];
  await openLive(page, CLIENT);
  await pasteToken(page, graphToken(world));
  await send(page);
  await expect(page.getByText('Graph asks for patience: trying again in 4 s.')).toBeVisible();
  await expect(page.getByRole('heading', { name: works })).toBeVisible();
  expect(world.count('graph')).toBe(2);
});

test('429 without a time is tried again after a while, and Cancel ends it', async ({ page, world }) => {
  world.graph = () => graphError(429, 'TooManyRequests', 'Too many requests');
  await openLive(page, CLIENT);
  await pasteToken(page, graphToken(world));
  await send(page);
  await expect(page.getByText(/trying again in \d+ s/)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Cancel' })).toHaveCount(0);
  await expect(answer(page)).toHaveCount(0);
});

for (const [status, code] of [
  [429, 'TooManyRequests'],
  [503, 'serviceNotAvailable'],
] as const)
  test(`a ${status} that passes is tried again without being told when`, async ({ page, world }) => {
    world.graphFaults = [graphError(status, code, 'Try again.'), graphError(status, code, 'Try again.')];
    await openLive(page, CLIENT);
    await pasteToken(page, graphToken(world));
    await send(page);
    await expect(page.getByRole('heading', { name: works })).toBeVisible();
    expect(world.count('graph')).toBe(3);
  });

test('429 that stays is named as throttling', async ({ page, world }) => {
  world.graph = () => graphError(429, 'TooManyRequests', 'Too many requests', { 'Retry-After': '300' });
  await openLive(page, CLIENT);
  await pasteToken(page, graphToken(world));
  await send(page);
  await named(page, 'throttled');
  await expect(answer(page)).toContainText('Graph asks to wait 300 s');
  expect(world.count('graph')).toBe(1);
});

for (const [status, code] of [
  [500, 'InternalServerError'],
  [503, 'serviceNotAvailable'],
] as const)
  test(`${status} of the service is named as the service's`, async ({ page, world }) => {
    world.graph = () => graphError(status, code, 'The service is not available.', { 'Retry-After': '120' });
    await openLive(page, CLIENT);
    await pasteToken(page, graphToken(world));
    await send(page);
    await expect(answer(page)).toContainText(String(status));
    await named(page, 'service-fault');
    if (status === 503) await expect(answer(page)).toContainText('Graph asks to wait 120 s');
  });

test('a connection that is cut is no answer, and is said so', async ({ page, world }) => {
  world.graphFaults = ['cut', 'cut', 'cut'];
  await openLive(page, CLIENT);
  await pasteToken(page, graphToken(world));
  await send(page);
  await expect(answer(page)).toContainText('The page got no answer that it may read');
});

test('a service that hangs can be left', async ({ page, world }) => {
  world.graphFaults = ['hang'];
  await openLive(page, CLIENT);
  await pasteToken(page, graphToken(world));
  await send(page);
  await expect(page.getByText('Sending, try 1')).toBeVisible();
  await expect.poll(() => world.count('graph')).toBe(1);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Sending, try 1')).toHaveCount(0);
  await send(page);
  await expect(page.getByRole('heading', { name: works })).toBeVisible();
});

test('offline is told from a refusal', async ({ page, context, world }) => {
  await openLive(page, CLIENT);
  await pasteToken(page, graphToken(world));
  await send(page);
  await expect(page.getByRole('heading', { name: works })).toBeVisible();
  await context.setOffline(true);
  await send(page);
  await expect(answer(page)).toContainText('The browser is offline.');
  await named(page, 'network-blocked');
  await context.setOffline(false);
});

test('offline from the first call on, the answer is there all the same', async ({ page, context, world }) => {
  await openLive(page, CLIENT);
  await pasteToken(page, graphToken(world));
  await expect(page.getByText('A pasted token is used')).toBeVisible();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await send(page);
  await expect(answer(page)).toContainText('The browser is offline.');
  await named(page, 'network-blocked');
  await context.setOffline(false);
});

test('a token is not sent to the Graph of a cloud that was chosen later', async ({ page, context }) => {
  const hosts: string[] = [];
  await openLive(page, CLIENT);
  await signInByPopup(page);
  await expect(signedIn(page)).toBeVisible();
  context.on('request', (request) => hosts.push(new URL(request.url()).host));
  await page.getByLabel('Cloud').selectOption('china');
  await send(page);
  await expect(page.getByRole('alert')).toContainText('The token in hand was issued in another cloud');
  expect(hosts.filter((host) => host.includes('graph'))).toEqual([]);
});

test('who opens the whole diagnosis comes back to the same token, and mends it there', async ({
  page,
  world,
}) => {
  await openLive(page, CLIENT, { path: '/me/messages' });
  await signInByPopup(page);
  await expect(signedIn(page)).toBeVisible();
  await send(page);
  await outcome(page)
    .getByRole('button', { name: /^Go on/ })
    .click();
  await expect(page).toHaveURL(/\/troubleshoot\//);
  await page.goBack();
  await expect(signedIn(page)).toBeVisible();
  await expect(page.getByLabel('Path')).toHaveValue('/me/messages');
  world.consented.add('Mail.ReadBasic');
  await page.getByRole('button', { name: 'Get a fresh token and repeat' }).click();
  await expect(page.getByText('Fixed: the same call works now.')).toBeVisible();
});

test('signed out, no answer is left on the page or in the tree', async ({ page }) => {
  await openLive(page, CLIENT, { path: '/me/messages' });
  await signInByPopup(page);
  await expect(signedIn(page)).toBeVisible();
  await send(page);
  await outcome(page)
    .getByRole('button', { name: /^Go on/ })
    .click();
  await expect(page).toHaveURL(/\/troubleshoot\//);
  await page.goBack();
  await page.getByRole('button', { name: 'Sign out and forget' }).click();
  await expect(answer(page)).toHaveCount(0);
  await page.goForward();
  await expect(page.getByText('read from what you pasted')).toHaveCount(0);
});

test('a sign-in from before a reload can be forgotten', async ({ page, world }) => {
  await openLive(page, CLIENT);
  await signInByPopup(page);
  await expect(signedIn(page)).toBeVisible();
  await page.reload();
  await expect(
    page.getByText(`A sign-in of the app ${CLIENT} from before the page was loaded`),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Sign out and forget' }).click();
  const left = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  for (const secret of world.secrets) expect(left).not.toContain(secret);
});

test('a call that changes data is shown and asked about first', async ({ page, world }) => {
  await openLive(page, CLIENT, { method: 'PATCH' });
  await page.getByLabel('JSON body').fill('{"city":"Oslo"}');
  await pasteToken(page, graphToken(world));
  await send(page);
  const asking = page.getByRole('alertdialog');
  await expect(asking).toContainText('PATCH https://graph.microsoft.com/v1.0/me');
  await expect(asking).toContainText('{"city":"Oslo"}');
  expect(world.count('graph')).toBe(0);
  await asking.getByRole('button', { name: 'Do not send' }).click();
  expect(world.count('graph')).toBe(0);
  await send(page);
  await asking.getByRole('button', { name: 'Send it' }).click();
  await expect(page.getByRole('heading', { name: works })).toBeVisible();
  expect(world.seen.at(-1)?.detail).toBe('PATCH /v1.0/me');
});

for (const [path, words] of [
  ['//evil.example/v1.0/me', 'not of the Graph host'],
  ['https://evil.example/v1.0/me', 'not of the Graph host'],
  ['https://graph.microsoft.com@evil.example/v1.0/me', 'a name before an @'],
  ['/\\evil.example/me', 'a backslash'],
  ['http://graph.microsoft.com/v1.0/me', 'does not begin with https'],
  ['/v1.0/../x', 'leaves /v1.0 and /beta'],
  ['https://graph.microsoft.us/v1.0/me', 'not of the Graph host'],
  ['https://graph.microsoft.com:8443/v1.0/me', 'not of the Graph host'],
  ['https://evil.example/v1.0/users?$skiptoken=x', 'not of the Graph host'],
  ['/users/{id}/messages', 'a placeholder such as {id}'],
] as const)
  test(`no token goes to ${path}`, async ({ page, world }) => {
    await openLive(page, CLIENT, { path });
    await pasteToken(page, graphToken(world));
    await send(page);
    await expect(page.getByRole('alert')).toContainText(words);
    await expect(page.getByLabel('Path')).toHaveValue(path);
    expect(world.seen).toEqual([]);
  });

test('a link fills in GET and a template, and neither signs in nor sends', async ({ page, world }) => {
  await page.goto(
    'live/?method=GET&path=/users/{id}/messages&scopes=Mail.ReadWrite&client=x&tenant=evil.example',
  );
  await expect(page.getByLabel('Path')).toHaveValue('/users/{id}/messages');
  await expect(page.getByLabel('Method')).toHaveValue('GET');
  await expect(page.getByLabel('Scopes to ask for')).toHaveValue('User.Read');
  await expect(page.getByLabel('Application (client) ID')).toHaveValue('');
  await page.goto('live/?method=DELETE&path=/users/1');
  await expect(page.getByLabel('Path')).toHaveValue('/me');
  expect(world.seen).toEqual([]);
});

test('evidence about another app is not replaced by a live sign-in that fails, and the two are told apart', async ({
  page,
  world,
}) => {
  await page.goto('');
  await page
    .getByRole('textbox')
    .first()
    .fill(`HTTP/1.1 403 Forbidden\n\n${graphToken(world, { appid: OTHER_CLIENT })}`);
  await page.getByRole('button', { name: 'Find the fault' }).click();
  await expect(page).toHaveURL(/troubleshoot/);
  const before = page.url();
  await page.getByRole('link', { name: 'Live test' }).click();
  world.authorizeFault = { error: 'access_denied', code: 65004, text: 'User declined to consent.' };
  await page.getByLabel('Application (client) ID').fill(CLIENT);
  await signInByPopup(page);
  await expect(outcome(page)).toContainText(`The sign-in of the test app ${CLIENT} failed`);
  await expect(outcome(page)).toContainText('What you pasted stays as it is');
  await expect(outcome(page).getByRole('button', { name: 'Open the whole diagnosis' })).toHaveCount(0);
  world.authorizeFault = null;
  await signInByPopup(page);
  await expect(page.getByText(`The pasted evidence is about the app ${OTHER_CLIENT}`)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(before);
  await expect(page.getByText('read from what you pasted').first()).toBeVisible();
});

test('a live answer walks the same tree: the whole diagnosis opens with what was read', async ({
  page,
  world,
}) => {
  await openLive(page, CLIENT, { path: '/me/messages' });
  await pasteToken(page, graphToken(world));
  await send(page);
  await outcome(page).getByRole('button').first().click();
  await expect(page).toHaveURL(/\/troubleshoot\//);
  await expect(page.getByRole('complementary', { name: 'What we know' })).toContainText('403');
});

test('an entered call stands ready as commands, without the token', async ({ page, world }) => {
  await openLive(page, CLIENT, { path: '/me/drive/items/1/content' });
  await pasteToken(page, graphToken(world));
  await expect(page.getByText('Graph answers this path with a redirect to another host')).toBeVisible();
  await page.getByText('Run it elsewhere').click();
  const command = page.getByRole('tabpanel', { name: 'curl' });
  await expect(command).toContainText(
    "curl -i -X GET 'https://graph.microsoft.com/v1.0/me/drive/items/1/content'",
  );
  await expect(command).toContainText('$ACCESS_TOKEN');
});

test('a wrong client ID is named before anything is asked', async ({ page, world }) => {
  await openLive(page, 'not-an-id');
  await signInByPopup(page);
  await expect(page.getByRole('alert')).toContainText('The application (client) ID is not an ID');
  expect(world.seen).toEqual([]);
});
