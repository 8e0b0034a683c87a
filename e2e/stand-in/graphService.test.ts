import { describe, expect, test } from 'vitest';
import { ask, madeWorld } from './asking.ts';
import type { World } from './world.ts';

const HOST = 'graph.microsoft.com';
const call = (world: World, token: string, path = '/v1.0/me', host = HOST) =>
  ask(world, `https://${host}${path}`, {
    headers: { ...(token && { authorization: `Bearer ${token}` }), 'client-request-id': 'x' },
  });
const later = Math.floor(Date.now() / 1000) + 7200;

describe('the stand-in for Graph', () => {
  test.each<[string, (world: World) => string, number, string]>([
    ['no token', () => '', 401, 'empty'],
    ['a word', () => 'abc', 401, 'IDX14100'],
    ['two parts', () => 'abc.def', 401, 'IDX14100'],
    ['a token that nobody issued', (world) => `${world.accessToken(HOST)}x`, 401, 'Signature is invalid'],
    ['another audience', (world) => world.accessToken('graph.microsoft.us'), 401, 'Invalid audience'],
    ['an old one', (world) => world.accessToken(HOST, { exp: 1, scp: 'User.Read' }), 401, 'expired'],
    [
      'one of later',
      (world) => world.accessToken(HOST, { nbf: later, scp: 'User.Read' }),
      401,
      'not yet valid',
    ],
    ['another permission', (world) => world.accessToken(HOST, { scp: 'Mail.Read' }), 403, 'Insufficient'],
    ['a longer name', (world) => world.accessToken(HOST, { scp: 'User.Read.All' }), 403, 'Insufficient'],
    ['an app alone on /me', (world) => world.accessToken(HOST, { idtyp: 'app' }), 400, 'delegated'],
  ])('refuses %s', (_, token, status, words) => {
    const world = madeWorld();
    const reply = call(world, token(world));
    expect(reply.status).toBe(status);
    expect(reply.body).toContain(words);
  });

  test('answers who may, on the host that the token is for', () => {
    const world = madeWorld();
    expect(call(world, world.accessToken(HOST, { scp: 'User.Read' })).status).toBe(200);
    const national = world.accessToken('graph.microsoft.us', { scp: 'User.Read' });
    expect(call(world, national, '/v1.0/me', 'graph.microsoft.us').status).toBe(200);
    expect(world.violations).toEqual([]);
  });

  test('notes a call without a client-request-id', () => {
    const world = madeWorld();
    ask(world, `https://${HOST}/v1.0/me`);
    expect(world.violations).toEqual(['a call has no client-request-id']);
  });

  test('notes a request to any other host', () => {
    const world = madeWorld();
    ask(world, 'https://evil.example/');
    expect(world.violations).toEqual(['a request went to evil.example']);
  });
});
