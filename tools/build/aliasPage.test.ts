import { describe, expect, test } from 'vitest';
import { aliasPage, numberAddress } from './aliasPage.ts';

test.each([
  ['AADSTS50011', '/codes/50011/'],
  ['AADSTS9002325', '/codes/9002325/'],
  ['invalid_grant', null],
  ['Authorization_RequestDenied', null],
])('the bare number of %s is %s', (id, address) => {
  expect(numberAddress(id)).toBe(address);
});

describe('an alias file', () => {
  const parts = { base: '/x/', target: '/codes/AADSTS50011/', title: 'AADSTS50011' };

  test('leads to its page at once, and by a link where the browser does not', () => {
    expect(aliasPage(parts)).toContain('http-equiv="refresh" content="0; url=/x/codes/AADSTS50011/"');
    expect(aliasPage(parts)).toContain('<a href="/x/codes/AADSTS50011/">');
  });
  test('is not listed, and names the page that is', () => {
    expect(aliasPage(parts)).toContain('content="noindex"');
    expect(aliasPage(parts)).not.toContain('canonical');
    expect(aliasPage({ ...parts, origin: 'https://a.example' })).toContain(
      '<link rel="canonical" href="https://a.example/x/codes/AADSTS50011/">',
    );
  });
  test('runs nothing', () => {
    expect(aliasPage(parts)).not.toContain('<script');
    expect(aliasPage(parts)).toContain("default-src 'none'");
  });
});
