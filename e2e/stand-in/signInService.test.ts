import { describe, expect, test } from 'vitest';
import { ask, authorize, codeOf, LOGIN, madeWorld, ORIGIN, redeem } from './asking.ts';
import { CLIENT, OTHER_CLIENT, OTHER_USER, type World } from './world.ts';

const claimsIn = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
const tokensFor = (world: World) => JSON.parse(redeem(world, { code: codeOf(world) }).body);

describe('the authorize endpoint', () => {
  test.each([
    ['another client', { client_id: OTHER_CLIENT }, 'AADSTS700016'],
    ['another redirect address', { redirect_uri: `${ORIGIN}/other.html` }, 'AADSTS50011'],
    ['a redirect address that only begins alike', { redirect_uri: `${ORIGIN}/auth.html?x` }, 'AADSTS50011'],
  ])('shows a page of its own to %s, in no frame, and never goes back', (_, change, code) => {
    const reply = authorize(madeWorld(), change);
    expect(reply).toMatchObject({ status: 200, headers: { 'x-frame-options': 'DENY' } });
    expect(reply.body).toContain(code);
  });

  test.each([
    ['a proof key that is not hashed', { code_challenge_method: 'plain' }],
    ['no proof key', { code_challenge: '' }],
    ['a proof key that is no hash', { code_challenge: 'abc' }],
  ])('goes back with a refusal for %s', (_, change) => {
    expect(authorize(madeWorld(), change).back.get('error_description')).toContain('AADSTS9002325');
  });

  test.each([
    [{ response_mode: 'query' }, 'response_mode is not fragment'],
    [{ response_type: 'token' }, 'response_type is not code'],
    [{ nonce: '' }, 'the authorize request has no nonce'],
    [{ state: '' }, 'the authorize request has no state'],
    [{ scope: '' }, 'the authorize request has no scope'],
    [{ claims: '' }, 'the client does not say that it can handle claims challenges'],
    [{ claims: 'cp1' }, 'the client does not say that it can handle claims challenges'],
  ])('notes a request with %j', (change, violation) => {
    const world = madeWorld();
    authorize(world, change);
    expect(world.violations).toEqual([violation]);
  });

  test('asks for consent, remembers it, and says who declined', () => {
    const world = madeWorld();
    const wanted = { scope: 'https://graph.microsoft.com/Mail.Read' };
    const page = authorize(world, wanted);
    expect(page.body).toContain('Mail.Read');
    expect(authorize(world, { ...wanted, prompt: 'none' }).back.get('suberror')).toBe('consent_required');
    const links = [...page.body.matchAll(/href="([^"]+)"/g)].map(
      ([, href = '']) => `${LOGIN}${href.replaceAll('&amp;', '&')}`,
    );
    expect(ask(world, links[1] ?? '').back.get('error_description')).toContain('AADSTS65004');
    expect(authorize(world, wanted).back.get('code')).toBeNull();
    expect(ask(world, links[0] ?? '').back.get('code')).toBeTruthy();
    expect(authorize(world, wanted).back.get('code')).toBeTruthy();
  });

  test('leaves a permission for administrators to them', () => {
    const world = madeWorld({ adminOnly: new Set(['Mail.Read']) });
    const { back } = authorize(world, { scope: 'https://graph.microsoft.com/Mail.Read' });
    expect(back.get('error')).toBe('access_denied');
    expect(back.get('error_description')).toContain('AADSTS90094');
  });

  test('knows who is there by a session, and in a frame by its cookie alone', () => {
    const silent = (world: World, cookie = '') =>
      authorize(world, { prompt: 'none' }, LOGIN, cookie).back.get('error');
    expect(silent(madeWorld())).toBeNull();
    expect(silent(madeWorld({ session: false }))).toBe('login_required');
    expect(silent(madeWorld({ needsCookie: true }))).toBe('login_required');
    expect(silent(madeWorld({ needsCookie: true }), 'a=b; session=1')).toBeNull();
  });

  test('lets another account be chosen where it is asked which', () => {
    const world = madeWorld({ chosen: OTHER_USER });
    authorize(world);
    expect(world.user).not.toBe(OTHER_USER);
    authorize(world, { prompt: 'select_account' });
    expect(world.user).toBe(OTHER_USER);
  });

  test.each([
    '/oauth2/v2.0/authorize',
    '/common/oauth2/authorize',
    '/../oauth2/v2.0/token',
    '/common/discovery',
  ])('is not at %s', (path) => {
    const world = madeWorld();
    expect(ask(world, `${LOGIN}${path}`).status).toBe(404);
    expect(world.violations).toHaveLength(1);
  });
});

describe('the token endpoint', () => {
  test('gives tokens for a code once', () => {
    const world = madeWorld();
    const code = codeOf(world);
    const tokens = JSON.parse(redeem(world, { code }).body);
    expect(claimsIn(tokens.access_token)).toMatchObject({
      aud: 'https://graph.microsoft.com',
      appid: CLIENT,
    });
    expect(claimsIn(tokens.id_token)).toMatchObject({ aud: CLIENT, nonce: 'n-of-the-request' });
    expect(redeem(world, { code }).body).toContain('AADSTS54005');
    expect(world.violations).toEqual([]);
  });

  test.each([
    ['a code that nobody issued', { code: '1.AXoAmarked.x' }, {}, 'AADSTS54005'],
    ['a wrong verifier', { code_verifier: 'w'.repeat(43) }, {}, 'AADSTS501481'],
    ['another client than asked', { client_id: OTHER_CLIENT }, {}, 'AADSTS500112'],
    ['another redirect address', { redirect_uri: `${ORIGIN}/other.html` }, {}, 'AADSTS500112'],
    ['another cloud', {}, { login: 'https://login.microsoftonline.us' }, 'AADSTS900432'],
    ['more scopes than asked', { scope: 'openid https://graph.microsoft.com/Mail.Read' }, {}, 'AADSTS70000'],
    ['no scope', { scope: '' }, {}, 'AADSTS70000'],
    ['another origin', {}, { origin: 'https://evil.example' }, 'AADSTS9002326'],
    ['no origin', {}, { origin: '' }, 'AADSTS9002326'],
    ['GET', {}, { method: 'GET' }, 'AADSTS900561'],
    ['JSON', {}, { type: 'application/json' }, 'AADSTS900561'],
  ])('refuses %s', (_, change, more, code) => {
    const world = madeWorld({ clients: [CLIENT, OTHER_CLIENT] });
    const reply = redeem(world, { code: codeOf(world), ...change }, more);
    expect(reply.status).toBe(400);
    expect(reply.body).toContain(code);
  });

  test('lets no other origin read a refusal', () => {
    const allowed = 'access-control-allow-origin';
    expect(redeem(madeWorld(), {}).headers?.[allowed]).toBe(ORIGIN);
    expect(redeem(madeWorld(), {}, { origin: 'https://evil.example' }).headers?.[allowed]).toBeUndefined();
  });

  test('renews by a refresh token, for the client and the cloud that it was issued to', () => {
    const world = madeWorld();
    const { refresh_token } = tokensFor(world);
    const renew = (change = {}, more = {}) =>
      redeem(world, { grant_type: 'refresh_token', refresh_token, ...change }, more);
    expect(claimsIn(JSON.parse(renew().body).access_token)).toMatchObject({ appid: CLIENT });
    expect(renew({ client_id: OTHER_CLIENT }).body).toContain('AADSTS700084');
    expect(renew({}, { login: 'https://login.microsoftonline.us' }).body).toContain('AADSTS700084');
    expect(renew({ scope: 'https://graph.microsoft.com/Mail.Read' }).body).toContain('consent_required');
    world.refreshTokens.clear();
    expect(renew().body).toContain('AADSTS700084');
  });

  test('wants a challenge answered by whoever asks, with what was wanted and nothing else', () => {
    const challenge = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
    const world = madeWorld({ challenge });
    const withClaims = (claims: unknown) =>
      redeem(world, {
        code: codeOf(world, {
          claims: JSON.stringify({ access_token: { xms_cc: { values: ['cp1'] }, ...(claims as object) } }),
        }),
      }).body;
    expect(JSON.parse(withClaims({}))).toMatchObject({ suberror: 'basic_action', claims: challenge });
    expect(withClaims({ acrs: { essential: true, value: 'c2' } })).toContain('AADSTS50076');
    const answered = JSON.parse(withClaims({ acrs: { essential: true, value: 'c1' } }));
    expect(claimsIn(answered.access_token)).toMatchObject({ acrs: ['c1'] });
  });

  test('notes a secret and a grant that no page may use', () => {
    const world = madeWorld();
    redeem(world, { grant_type: 'client_credentials', client_secret: 'x' });
    expect(world.violations).toEqual([
      'a page sent a client secret',
      'a page used the grant client_credentials',
    ]);
  });
});

test('whatever is handed out, and what proves whose it is, counts as a secret', () => {
  const world = madeWorld();
  const code = codeOf(world);
  const { access_token, refresh_token, id_token } = JSON.parse(redeem(world, { code }).body);
  const secrets = [code, access_token, refresh_token, id_token, 'v'.repeat(43), 'n-of-the-request'];
  expect(world.marked()).toEqual(expect.arrayContaining(secrets));
});
