import { describe, expect, test } from 'vitest';
import type { Evidence } from '../evidence.ts';
import { askedFor, decodeClaims, readAuthenticateChallenge } from './authenticateChallenge.ts';
import { pasted, sourceText, written } from './sampleEvidence.ts';

const facts = (text: string, completeness?: Evidence['completeness']) =>
  written(readAuthenticateChallenge(pasted(text, completeness), []).facts);
const claims = btoa('{"access_token":{"acrs":{"essential":true,"value":"c1"}}}');
const base = 'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"';
const both = ['challenge.error=insufficient_claims', 'challenge.claims=present', 'challenge.asks=acrs'];

describe('a challenge', () => {
  test.each([
    ['in a header', `WWW-Authenticate: ${base}, error="insufficient_claims", claims="${claims}"`],
    ['before its error', `www-authenticate: ${base}, claims="${claims}", error="insufficient_claims"`],
    [
      'in JSON',
      JSON.stringify({
        headers: { 'www-authenticate': `${base}, error="insufficient_claims", claims="${claims}"` },
      }),
    ],
    ['in a list of Go', `Www-Authenticate:[${base}, error="insufficient_claims", claims="${claims}"]`],
    [
      'hard-wrapped',
      `WWW-Authenticate: ${base},\n  error="insufficient_claims",\n  claims="${claims.slice(0, 20)}\n  ${claims.slice(20)}"`,
    ],
    ['without its name', `Bearer error="insufficient_claims", claims="${claims}"`],
    [
      'after another',
      `WWW-Authenticate: Bearer realm=""\nWWW-Authenticate: Bearer error="insufficient_claims", claims="${claims}"`,
    ],
  ])('is read %s', (_name, text) => {
    expect([...facts(text)].sort()).toEqual([...both].sort());
  });

  test('without claims is no claims challenge, once all of it is there', () => {
    expect(facts(`HTTP/1.1 401\nWWW-Authenticate: ${base}\nDate: x`)).toEqual(['challenge.claims=none']);
    expect(facts(`WWW-Authenticate: ${base}, error="invalid_token"`, 'headers')).toEqual([
      'challenge.error=invalid_token',
      'challenge.claims=none',
    ]);
  });

  test.each([
    ['a challenge that may be cut off', `WWW-Authenticate: ${base}`],
    ['a challenge that is cut off', `WWW-Authenticate: ${base}, claims="eyJh`],
    ['the name alone', 'The WWW-Authenticate header says Bearer and no more'],
    ['a request', 'Authorization: Bearer eyJhbGciOiJub25lIn0.e30.x'],
    ['another scheme', 'WWW-Authenticate: Basic realm="x"'],
  ])('says nothing in %s', (_name, text) => {
    expect(facts(text)).toEqual([]);
  });

  test('is known not to have been sent where all headers of the answer are there', () => {
    const answer = 'HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n';
    expect(facts(answer, 'headers')).toEqual(['challenge.error=absent', 'challenge.claims=none']);
    expect(facts(answer)).toEqual([]);
    expect(facts('GET /me HTTP/1.1\r\nHost: x\r\n', 'headers')).toEqual([]);
  });

  test('points to its characters, and its claims decode', () => {
    const text = `WWW-Authenticate: ${base}, error="insufficient_claims", claims="${claims}"`;
    const read = readAuthenticateChallenge(pasted(text), []);
    expect(sourceText(text, read.facts?.[1])).toBe(claims);
    expect(read.recognised?.[0]?.kind).toBe('claims-challenge');
    expect(decodeClaims(claims)).toEqual({ access_token: { acrs: { essential: true, value: 'c1' } } });
    expect(decodeClaims('not base64!')).toBeUndefined();
    expect(decodeClaims(btoa('no JSON'))).toBeUndefined();
  });

  test.each([
    ['acrs', '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}'],
    ['acrs', '{"access_token":{"nbf":{"essential":true,"value":"1750000000"},"acrs":{"value":"c2"}}}'],
    [
      'nbf',
      '{"access_token":{"nbf":{"essential":true,"value":"1750000000"},"xms_caeerror":{"value":"10012"}}}',
    ],
    ['other', '{"access_token":{"capolids":{"essential":true}}}'],
    ['other', '{"id_token":{"nbf":{"essential":true}}}'],
    ['other', '{"access_token":"nbf"}'],
    [undefined, 'nbf'],
    [undefined, '"acrs"'],
  ])('asks for %s: %s', (asked, json) => {
    expect(askedFor(decodeClaims(btoa(json)))).toBe(asked);
  });
});
