import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, cspHash, headerPolicy } from './csp.ts';

describe('the Content Security Policy', () => {
  const policy = contentSecurityPolicy([cspHash('a{}')]);

  test('names the style by its hash', () => {
    // printf 'a{}' | openssl dgst -sha256 -binary | base64
    expect(cspHash('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    expect(policy).toContain(`style-src 'self' ${cspHash('a{}')};`);
  });

  test("names no host but our own and Microsoft's of the live step, and those only to call and to sign in", () => {
    const named = policy.split('; ').flatMap((directive) => {
      const [name, ...sources] = directive.split(' ');
      return sources.filter((source) => source.includes('.')).map((source) => `${name} ${source}`);
    });
    expect(named.filter((each) => each.startsWith('frame-src'))).toEqual([
      'frame-src https://login.microsoftonline.com',
      'frame-src https://login.microsoftonline.us',
      'frame-src https://login.partner.microsoftonline.cn',
    ]);
    expect(named.filter((each) => !each.startsWith('frame-src'))).toEqual([
      'connect-src https://login.microsoftonline.com',
      'connect-src https://login.microsoftonline.us',
      'connect-src https://login.partner.microsoftonline.cn',
      'connect-src https://graph.microsoft.com',
      'connect-src https://graph.microsoft.us',
      'connect-src https://dod-graph.microsoft.us',
      'connect-src https://microsoftgraph.chinacloudapi.cn',
    ]);
  });

  test.each(['unsafe-', 'http:', '*', 'data:', 'blob:'])('does not hold %s', (weakness) => {
    expect(policy).not.toContain(weakness);
  });

  test('names one policy for Trusted Types, and lets no other be made', () => {
    expect(policy).toMatch(/; require-trusted-types-for 'script'; trusted-types unforbidden$/);
    expect(policy).toContain("worker-src 'self';");
  });

  test('has frame-ancestors in header files only, because a meta element reports it as an error', () => {
    expect(policy).not.toContain('frame-ancestors');
    expect(headerPolicy([cspHash('')])).toContain("frame-ancestors 'self'");
  });
});
