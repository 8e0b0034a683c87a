import { handle } from './handle.ts';
import { CLIENT, challengeOf, type Incoming, type Reply, World } from './world.ts';

// How the tests of the stand-in ask it: as a well-behaved page would, but for what a test changes.

export const ORIGIN = 'http://127.0.0.1:1';
const REDIRECT = `${ORIGIN}/auth.html`;
export const LOGIN = 'https://login.microsoftonline.com';
const VERIFIER = 'v'.repeat(43);

export function madeWorld(change: Partial<World> = {}): World {
  return Object.assign(new World(), { origin: ORIGIN, redirectUri: REDIRECT }, change);
}

/** An answer that came, and what stands in the fragment of the address that it leads to. */
export function ask(world: World, url: string, more: Partial<Incoming> = {}) {
  const reply: Reply = handle(world, { method: 'GET', url: new URL(url), headers: {}, body: '', ...more });
  if (typeof reply === 'string') throw new Error(reply);
  const back = new URLSearchParams(new URL(reply.headers?.location ?? 'https://x/').hash.slice(1));
  return { ...reply, body: reply.body ?? '', back };
}

const asked = {
  client_id: CLIENT,
  redirect_uri: REDIRECT,
  response_type: 'code',
  response_mode: 'fragment',
  code_challenge: challengeOf(VERIFIER),
  code_challenge_method: 'S256',
  nonce: 'n-of-the-request',
  state: 's-of-the-request',
  scope: 'openid https://graph.microsoft.com/User.Read',
  claims: '{"access_token":{"xms_cc":{"values":["cp1"]}}}',
};
type Change = Readonly<Record<string, string>>;

export const authorize = (world: World, change: Change = {}, login = LOGIN, cookie = '') =>
  ask(world, `${login}/common/oauth2/v2.0/authorize?${new URLSearchParams({ ...asked, ...change })}`, {
    headers: { cookie },
  });

export const codeOf = (world: World, change: Change = {}): string =>
  authorize(world, change).back.get('code') ?? '';

/** Asks for a token; `change` is of the form that is sent, `more` of the request itself. */
export const redeem = (
  world: World,
  change: Change,
  more: { origin?: string; login?: string; type?: string; method?: string } = {},
) =>
  ask(world, `${more.login ?? LOGIN}/common/oauth2/v2.0/token`, {
    method: more.method ?? 'POST',
    headers: {
      origin: more.origin ?? ORIGIN,
      'content-type': more.type ?? 'application/x-www-form-urlencoded;charset=utf-8',
    },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: CLIENT,
      redirect_uri: REDIRECT,
      code_verifier: VERIFIER,
      scope: asked.scope,
      ...change,
    }).toString(),
  });
