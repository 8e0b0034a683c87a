import { describe, expect, test } from 'vitest';
import { handle } from './handle.ts';
import { CLIENT, challengeOf, type Incoming, type Reply, World } from './world.ts';

const ORIGIN = 'http://127.0.0.1:1';
const REDIRECT = `${ORIGIN}/auth.html`;

function made(): World {
  const world = new World();
  world.origin = ORIGIN;
  world.redirectUri = REDIRECT;
  return world;
}
const incoming = (url: string, more: Partial<Incoming> = {}): Incoming => ({
  method: 'GET',
  url: new URL(url),
  headers: {},
  body: '',
  ...more,
});
const VERIFIER = 'v'.repeat(43);
const asked = {
  client_id: CLIENT,
  redirect_uri: REDIRECT,
  response_mode: 'fragment',
  code_challenge: challengeOf(VERIFIER),
  code_challenge_method: 'S256',
  nonce: 'n',
  state: 's',
  scope: 'openid https://graph.microsoft.com/User.Read',
  claims: '{"access_token":{"xms_cc":{"values":["cp1"]}}}',
};
const authorize = (world: World, more: Record<string, string> = {}) =>
  answered(
    handle(
      world,
      incoming(
        `https://login.microsoftonline.com/common/oauth2/v2.0/authorize?${new URLSearchParams({ ...asked, ...more })}`,
      ),
    ),
  );
const answered = (reply: Reply) => {
  if (typeof reply === 'string') throw new Error(reply);
  const fragment = new URL(reply.headers?.location ?? 'https://x/').hash.slice(1);
  return { ...reply, answer: new URLSearchParams(fragment) };
};
const redeem = (world: World, more: Record<string, string>, origin = ORIGIN) =>
  answered(
    handle(
      world,
      incoming('https://login.microsoftonline.com/common/oauth2/v2.0/token', {
        method: 'POST',
        headers: { origin },
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          client_id: CLIENT,
          redirect_uri: REDIRECT,
          code_verifier: VERIFIER,
          ...more,
        }).toString(),
      }),
    ),
  );

describe('the stand-in for the sign-in service', () => {
  test('gives a code for one use, and tokens for its verifier', () => {
    const world = made();
    const code = authorize(world).answer.get('code') ?? '';
    expect(JSON.parse(redeem(world, { code }).body ?? '')).toMatchObject({ token_type: 'Bearer' });
    expect(redeem(world, { code }).body).toContain('AADSTS54005');
    expect(world.violations).toEqual([]);
  });

  test.each([
    ['another client', { client_id: '99999999-0000-0000-0000-000000000000' }, 'AADSTS700016'],
    ['another redirect address', { redirect_uri: `${ORIGIN}/other.html` }, 'AADSTS50011'],
  ])('shows a page of its own to %s, and never comes back', (_, more, code) => {
    const reply = authorize(made(), more);
    expect(reply.status).toBe(200);
    expect(reply.body).toContain(code);
  });

  test.each([
    ['no proof key', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['a silent request without a session', { prompt: 'none' }, 'login_required'],
  ])('refuses %s', (_, more, error) => {
    const world = made();
    world.session = false;
    expect(authorize(world, more).answer.get('error')).toBe(error);
  });

  test('refuses a wrong verifier and another origin', () => {
    const world = made();
    const code = () => authorize(world).answer.get('code') ?? '';
    expect(redeem(world, { code: code(), code_verifier: 'w'.repeat(43) }).body).toContain('AADSTS501481');
    expect(redeem(world, { code: code() }, 'https://evil.example').body).toContain('AADSTS9002326');
  });

  test('notes what a page must not do', () => {
    const world = made();
    authorize(world, { response_mode: 'query', claims: '', nonce: '' });
    redeem(world, { grant_type: 'client_credentials', client_secret: 'x' });
    expect(world.violations).toHaveLength(5);
  });

  test('asks for consent, and remembers it', () => {
    const world = made();
    const wanted = { scope: 'https://graph.microsoft.com/Mail.Read' };
    expect(authorize(world, wanted).body).toContain('id="accept"');
    expect(authorize(world, { ...wanted, prompt: 'none' }).answer.get('suberror')).toBe('consent_required');
    world.consented.add('Mail.Read');
    expect(authorize(world, wanted).answer.get('code')).toBeTruthy();
  });
});

describe('the stand-in for Graph', () => {
  const call = (world: World, token: string, path = '/v1.0/me', host = 'graph.microsoft.com') =>
    answered(
      handle(
        world,
        incoming(`https://${host}${path}`, {
          headers: { ...(token && { authorization: `Bearer ${token}` }), 'client-request-id': 'x' },
        }),
      ),
    );

  test.each([
    ['no token', () => '', 401, 'empty'],
    ['a word', () => 'abc', 401, 'IDX14100'],
    [
      'another audience',
      (world: World) => world.accessToken('graph.microsoft.us', { scp: 'User.Read' }),
      401,
      'Invalid audience',
    ],
    [
      'an old one',
      (world: World) => world.accessToken('graph.microsoft.com', { exp: 1, scp: 'User.Read' }),
      401,
      'expired',
    ],
    [
      'too little',
      (world: World) => world.accessToken('graph.microsoft.com', { scp: 'Mail.Read' }),
      403,
      'Insufficient',
    ],
    [
      'app-only on /me',
      (world: World) => world.accessToken('graph.microsoft.com', { idtyp: 'app' }),
      400,
      'delegated',
    ],
  ])('refuses %s', (_, token, status, words) => {
    const world = made();
    const reply = call(world, token(world));
    expect(reply.status).toBe(status);
    expect(reply.body).toContain(words);
  });

  test('answers who may, on the host that the token is for', () => {
    const world = made();
    expect(call(world, world.accessToken('graph.microsoft.com', { scp: 'User.Read' })).status).toBe(200);
    const national = world.accessToken('graph.microsoft.us', { scp: 'User.Read' });
    expect(call(world, national, '/v1.0/me', 'graph.microsoft.us').status).toBe(200);
  });

  test('notes a request to any other host', () => {
    const world = made();
    handle(world, incoming('https://evil.example/'));
    expect(world.violations).toEqual(['a request went to evil.example']);
  });
});
