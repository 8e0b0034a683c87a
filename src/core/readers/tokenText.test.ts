import { describe, expect, test } from 'vitest';
import { madeToken, pasted, sourceText, written } from './sampleEvidence.ts';
import { readTokenText } from './tokenText.ts';

const delegated = { aud: 'https://graph.microsoft.com', scp: 'User.Read', oid: 'o', sub: 's', appid: 'c' };
const token = madeToken(delegated);
const idToken = madeToken({ aud: '11111111-2222-4333-8444-555555555555', sub: 's', nonce: 'n', name: 'Ada' });
const facts = (text: string) => written(readTokenText(pasted(text)).facts);
const opaque = `PAQABAAEAAAD${'a1B2'.repeat(30)}`;
const ticket = `EwB4A8l6BAAU${'a1B2'.repeat(30)}`;
const refresh = `0.AXoA${'a1B2'.repeat(30)}`;

describe('the token that was presented', () => {
  test.each([
    ['alone', token],
    ['after its scheme', `Authorization: Bearer ${token}`],
    ['in JSON', JSON.stringify({ token_type: 'Bearer', access_token: token, id_token: idToken })],
    ['after an id token', `id_token=${idToken}&access_token=${token}&state=1`],
    ['in a fragment', `https://app.example/#access_token=${token}&token_type=Bearer`],
    ['in a sentence', `The token is ${token}. It is refused.`],
    ['wrapped over lines', `${token.slice(0, 60)}\n${token.slice(60, 120)}\r\n  ${token.slice(120)}`],
    ['in the other alphabet of base64', token.replaceAll('-', '+').replaceAll('_', '/')],
    [
      'beside an id token and a refresh token',
      `{"refresh_token":"${refresh}","id_token":"${idToken}","access_token":"${token}"}`,
    ],
    ['beside a refresh token', `"refresh_token":"${refresh}","access_token":"${token}"`],
  ])('is found %s', (_name, text) => {
    expect(facts(text)).toContain('token.kind=delegated');
    expect(facts(text)).toContain('token.scope=User.Read');
  });

  test.each([
    ['Bearer', `Bearer ${opaque}`, ['token.kind=opaque']],
    [
      'the ticket of a personal account',
      `access_token: ${ticket}`,
      ['token.kind=opaque', 'account=personal'],
    ],
    ['a refresh token sent as a token', `Authorization: Bearer ${refresh}`, ['token.kind=refresh-token']],
    [
      'an encrypted token',
      `Bearer ${madeToken({ a: 1 }).split('.')[0]}.YWJj.ZGVm.Z2hp.amts`,
      ['token.kind=encrypted'],
    ],
  ])('without readable claims is known by its shape: %s', (_name, text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  test.each([
    ['a refresh token in its place', `"refresh_token":"${refresh}"`],
    [
      'the id token of a token response',
      JSON.stringify({ token_type: 'Bearer', access_token: '<removed>', id_token: idToken }),
    ],
    ['an id token in an address', `https://app.example/#id_token=${idToken}&state=1`],
    ['an authorization code', `https://app.example/cb?code=${refresh}&state=1`],
    ['a token that was taken out', 'token: eyJ0eXAiOiJKV1QiLCJub25jZSI6<REDACTED>'],
    ['a token with a part taken out', `${token.slice(0, 80)}...`],
    ['the claims of a challenge', `claims="${btoa('{"access_token":{"nbf":{"essential":true}}}')}"`],
    ['a part on its own', token.split('.')[1] ?? ''],
    ['a word', 'eyJustAWordThatIsLong and PAQAB and 0.A'],
  ])('is not %s', (_name, text) => {
    expect(facts(text)).toEqual([]);
  });

  test('that is broken is a problem; malformed only where it is known to be whole', () => {
    const broken = `${token.split('.')[0]}.${btoa('no JSON at all').replace('=', '')}.x`;
    expect(readTokenText(pasted(broken)).problems?.map(({ kind }) => kind)).toEqual([
      'token-payload-not-json',
    ]);
    expect(facts(broken)).toEqual([]);
    expect(written(readTokenText(pasted(broken, 'token')).facts)).toEqual(['token.kind=malformed']);
    expect(written(readTokenText(pasted('undefined', 'token')).facts)).toEqual(['token.kind=malformed']);
    expect(written(readTokenText(pasted('Bearer [object Object]', 'token')).facts)).toEqual([
      'token.kind=malformed',
    ]);
    expect(readTokenText(pasted('hello', 'token')).problems?.map(({ kind }) => kind)).toEqual([
      'token-not-base64url',
    ]);
  });

  test('points to its characters', () => {
    const text = `Authorization: Bearer ${token}\nAccept: */*`;
    expect(sourceText(text, readTokenText(pasted(text)).facts?.[0])).toBe(token);
  });
});
