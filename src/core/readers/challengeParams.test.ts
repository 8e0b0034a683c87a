import { describe, expect, test } from 'vitest';
import { parseChallenge } from './challengeParams.ts';

const params = (text: string) =>
  Object.fromEntries([...parseChallenge(text, 0).params].map(([name, { value }]) => [name, value]));

describe('the parameters of a challenge', () => {
  test.each([
    ['an empty value', 'realm="", error="x"', { realm: '', error: 'x' }],
    [
      'commas within quotes',
      'authorization_uri="https://a/?x=1,2", error="x"',
      { authorization_uri: 'https://a/?x=1,2', error: 'x' },
    ],
    ['padding of base64', 'claims="eyJhIjoxfQ==", error="x"', { claims: 'eyJhIjoxfQ==', error: 'x' }],
    [
      'values without quotes',
      'error=invalid_token, client_id=abc',
      { error: 'invalid_token', client_id: 'abc' },
    ],
    ['single quotes', "error='x'", { error: 'x' }],
    ['no commas', 'realm="" error="x"', { realm: '', error: 'x' }],
    ['the first of two', 'error="a", error="b"', { error: 'a' }],
  ])('are read with %s', (_name, text, expected) => {
    expect(params(text)).toEqual(expected);
  });

  test.each([
    ['a sentence', 'is the scheme that Graph wants'],
    ['nothing', ''],
    ['a token', 'eyJhbGciOiJub25lIn0.e30.x'],
  ])('are none in %s', (_name, text) => {
    expect(params(text)).toEqual({});
  });

  test('are not whole where a quote is never closed', () => {
    expect(parseChallenge('realm="", claims="eyJ', 0).whole).toBe(false);
    expect(parseChallenge('realm="", claims="eyJ"', 0).whole).toBe(true);
  });
});
