import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseGraphAddress } from './graphAddress.ts';

describe('an address that a token may be sent to', () => {
  test.each([
    ['/me', 'https://graph.microsoft.com/v1.0/me'],
    ['me', 'https://graph.microsoft.com/v1.0/me'],
    [' /me/messages?$top=5 ', 'https://graph.microsoft.com/v1.0/me/messages?$top=5'],
    ['/beta/me', 'https://graph.microsoft.com/beta/me'],
    ['v1.0/users', 'https://graph.microsoft.com/v1.0/users'],
    ['https://graph.microsoft.com/v1.0/me', 'https://graph.microsoft.com/v1.0/me'],
    ['https://GRAPH.microsoft.com:443/v1.0/me#x', 'https://graph.microsoft.com/v1.0/me'],
    ['/me/drive/root:/a.txt:/content', 'https://graph.microsoft.com/v1.0/me/drive/root:/a.txt:/content'],
    ["/users('ada')/messages", "https://graph.microsoft.com/v1.0/users('ada')/messages"],
    ['/search?q=https://evil.example/', 'https://graph.microsoft.com/v1.0/search?q=https://evil.example/'],
    [
      'https://graph.microsoft.com/v1.0/me/messages?$skiptoken=abc',
      'https://graph.microsoft.com/v1.0/me/messages?$skiptoken=abc',
    ],
  ])('is %s', (entered, href) => {
    expect(parseGraphAddress(entered, 'global')).toMatchObject({ ok: true, value: { href } });
  });

  test('takes the version that was chosen where it names none', () => {
    expect(parseGraphAddress('/me', 'global', 'beta')).toMatchObject({
      value: { href: 'https://graph.microsoft.com/beta/me', version: 'beta', relative: '/me' },
    });
  });

  test.each([
    ['us-government', 'https://graph.microsoft.us/v1.0/me'],
    ['us-government-dod', 'https://dod-graph.microsoft.us/v1.0/me'],
    ['china', 'https://microsoftgraph.chinacloudapi.cn/v1.0/me'],
  ] as const)('in the cloud %s is on its own host alone', (cloud, href) => {
    expect(parseGraphAddress('/me', cloud)).toMatchObject({ value: { href } });
    expect(parseGraphAddress('https://graph.microsoft.com/v1.0/me', cloud)).toEqual({
      ok: false,
      problem: 'other-host',
    });
  });
});

describe('refused is', () => {
  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['//evil.example/v1.0/me', 'other-host'],
    ['https://evil.example/v1.0/me', 'other-host'],
    ['https://graph.microsoft.com.evil.example/v1.0/me', 'other-host'],
    ['https://graph.microsoft.com:8443/v1.0/me', 'other-host'],
    ['https://graph.microsoft.com@evil.example/v1.0/me', 'user-information'],
    ['https://user:pass@graph.microsoft.com/v1.0/me', 'user-information'],
    ['http://graph.microsoft.com/v1.0/me', 'not-https'],
    ['javascript://graph.microsoft.com/v1.0/me', 'not-https'],
    ['/\\evil.example/v1.0/me', 'backslash'],
    ['https:\\\\evil.example\\v1.0', 'backslash'],
    ['/me\n', undefined],
    ['/m\te', 'control-character'],
    ['/me\u0000', 'control-character'],
    ['https://graph.microsoft.com/me', 'no-version'],
    ['https://graph.microsoft.com/v1.0/../../x', 'no-version'],
    ['/v1.0/../me', 'no-version'],
    ['https://graph.microsoft.com/v1.00/me', 'no-version'],
    ['https://[::1', 'unreadable'],
  ])('%j', (entered, problem) => {
    const result = parseGraphAddress(entered, 'global');
    if (problem) expect(result).toEqual({ ok: false, problem });
    else expect(result.ok).toBe(true);
  });
});

test('whatever is entered, a token goes to the host of Graph and below its version', () => {
  const part = fc.oneof(
    fc.string(),
    fc.constantFrom('/', '//', '\\', '@', ':', '..', '.', '%2f', '#', '?', 'v1.0', 'beta', 'evil.example'),
    fc.constantFrom('https://', 'http://', 'https:/', 'data:', 'graph.microsoft.com', '\u3002', '\t', '%00'),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const result = parseGraphAddress(parts.join(''), 'global');
      if (!result.ok) return;
      const url = new URL(result.value.href);
      expect(url.origin).toBe('https://graph.microsoft.com');
      expect(url.username + url.password).toBe('');
      expect(url.pathname).toMatch(/^\/(v1\.0|beta)(\/|$)/);
    }),
    { numRuns: 5000 },
  );
});
