import { expect, test } from 'vitest';
import { type GraphVerdict, graphVerdict } from './graphVerdict.ts';
import { readToken, viewOfClaims } from './readToken.ts';

const now = 1_775_570_000_000;
const graph = {
  aud: 'https://graph.microsoft.com',
  scp: 'User.Read',
  nbf: 1_775_567_100,
  exp: 1_775_571_690,
};

test.each<[string, object, GraphVerdict]>([
  ['for Graph and within its life', graph, 'accepted'],
  ['for Graph by its id', { ...graph, aud: '00000003-0000-0000-c000-000000000000' }, 'accepted'],
  ['of an app', { ...graph, scp: undefined, idtyp: 'app', roles: ['Mail.Read'] }, 'accepted'],
  [
    'of an app with a directory role alone',
    { ...graph, scp: undefined, idtyp: 'app', wids: ['x'] },
    'accepted',
  ],
  ['within the five minutes that clocks may differ', { ...graph, nbf: 1_775_570_200 }, 'accepted'],
  ['whose end is past', { ...graph, exp: 1_775_569_999 }, 'expired'],
  ['that has not begun', { ...graph, nbf: 1_775_570_400 }, 'not-yet-valid'],
  ['for Azure AD Graph', { ...graph, aud: 'https://graph.windows.net' }, 'for-another-api'],
  ['for an own API, expired besides', { ...graph, aud: 'api://x', exp: 1 }, 'for-another-api'],
  ['with no permission at all', { ...graph, scp: undefined, idtyp: 'app' }, 'no-permissions'],
  ['without an audience', { ...graph, aud: undefined }, 'unknown'],
  ['without an end', { ...graph, exp: undefined }, 'unknown'],
  [
    'that proves a sign-in',
    { aud: '11111111-2222-3333-4444-555555555555', sub: 'x', nonce: 'n', name: 'Ada', exp: graph.exp },
    'no-access-token',
  ],
])('a token %s', (_, claims, verdict) => {
  expect(graphVerdict(viewOfClaims({ ...claims }), now)).toBe(verdict);
});

test.each<[string, GraphVerdict]>([
  [`EwB${'A'.repeat(80)}`, 'personal-ticket'],
  [`PAQAB${'x'.repeat(40)}`, 'unreadable'],
  [`eyJ${'a.'.repeat(4)}a`, 'unreadable'],
  [`0.A${'x'.repeat(40)}`, 'no-access-token'],
])('a text without claims is judged by its form: %s', (text, verdict) => {
  const reading = readToken(text);
  expect(reading.ok && graphVerdict(reading.value, now)).toBe(verdict);
});
