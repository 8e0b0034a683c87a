import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeToken } from '../readers/sampleEvidence.ts';
import { findTokens } from './findTokens.ts';

const token = madeToken({ aud: 'x' });
const roles = (text: string) => findTokens(text).map(({ role }) => role);

describe('a token in a text', () => {
  test.each([
    ['access', `Bearer ${token}`],
    ['access', `"access_token":"${token}"`],
    ['access', String.raw`\"access_token\":\"${token}\"`],
    ['id', `#id_token=${token}`],
    ['refresh', `"refresh_token":"0.AXoA${'a'.repeat(30)}"`],
    ['code', `https://x/?code=1.AXoA${'a'.repeat(30)}&state=1`],
    ['unknown', token],
    ['unknown', `Authorization: Bearer${token}`],
  ])('is called %s by the words before it', (role, text) => {
    expect(roles(text)).toEqual([role]);
  });

  test.each([
    ['plain words', 'eyJ, PAQAB, EwA, 0.A and M.C5 are how tokens begin'],
    ['base64 of JSON without a dot', `claims="${btoa('{"access_token":{"a":1}}')}"`],
    ['a version', '0.AB1 1.A2'],
    ['the middle of a word', 'heyJude.heyJudeheyJude.x'],
  ])('is none in %s', (_name, text) => {
    expect(roles(text)).toEqual([]);
  });

  test('ends where it ends', () => {
    for (const after of ['', '.', ',', '"', '\n', ' and', '&x=1', '\nAccept: */*']) {
      const [found] = findTokens(`see ${token}${after}`);
      expect([found?.text, found?.start, found?.end]).toEqual([token, 4, 4 + token.length]);
    }
    expect(findTokens(`${token}\n${token}`)).toHaveLength(2);
    expect(findTokens('eyJhbGciOiJub25lIn0.eyJhIjoxfQ.')[0]?.text).toBe('eyJhbGciOiJub25lIn0.eyJhIjoxfQ.');
  });

  test('that its owner cut is marked as such', () => {
    for (const cut of ['...', '…', '<REDACTED>', '[cut]', '****'])
      expect(findTokens(`${token.slice(0, 60)}${cut}`)[0]?.redacted).toBe(true);
    expect(findTokens(token)[0]?.redacted).toBe(false);
  });

  test('is found in its place, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        const text = `${before} ${token} ${after}`;
        for (const { start, end } of findTokens(text))
          expect(start >= 0 && end > start && end <= text.length).toBe(true);
        expect(findTokens(text).some(({ start, end }) => text.slice(start, end).includes(token))).toBe(true);
      }),
    );
  });
});
