import { describe, expect, test } from 'vitest';
import { createTerms, stem } from './words.ts';

const terms = createTerms([
  ['redirect', 'reply'],
  ['uri', 'url', 'address'],
  ['signin', 'sign in', 'log in', 'login'],
  ['mfa', 'multi factor authentication', '2fa'],
]);

describe('a text is taken apart into terms', () => {
  test.each([
    ['The reply URL does not match', 'redirect uri match'],
    ['Redirect addresses', 'redirect uri'],
    ['sign-in, Sign in and LOGIN', 'signin signin signin'],
    ['multi-factor authentication', 'mfa'],
    ['InvalidReplyTo', 'invalid redirect'],
    ['Mail.ReadWrite', 'mail read writ'],
    ['AADSTS50011', 'aadsts50011'],
    ['how do I get a token', 'token'],
    ['', ''],
    ['… — !', ''],
  ])('%s: %s', (text, expected) => {
    expect(terms(text).join(' ')).toBe(expected);
  });
});

describe('words of one stem', () => {
  test.each([
    ['expired', 'expires', 'expiring', 'expire'],
    ['permission', 'permissions'],
    ['policy', 'policies'],
    ['granted', 'grants', 'grant'],
    ['permitted', 'permit'],
    ['mismatch', 'mismatches'],
  ])('%s, %s', (...words) => {
    expect(new Set(words.map(stem)).size).toBe(1);
  });
  test.each([
    ['access', 'acces'],
    ['status', 'statu'],
    ['aud', 'au'],
    ['50011', '5001'],
    ['claim', 'client'],
  ])('%s is not %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});
