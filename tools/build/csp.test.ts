import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy, cspHash, headerPolicy } from './csp.ts';

describe('the Content Security Policy', () => {
  const policy = contentSecurityPolicy([cspHash('a{}')]);

  test('names the style by its hash', () => {
    // printf 'a{}' | openssl dgst -sha256 -binary | base64
    expect(cspHash('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
    expect(policy).toContain(`style-src 'self' ${cspHash('a{}')};`);
  });

  test.each(['unsafe-', 'http:', 'https:', '*', 'data:', 'blob:'])('does not hold %s', (weakness) => {
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
