import { createHash } from 'node:crypto';

/** `'sha256-…'` of an inline style, as the policy names it. */
export function cspHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * The Content Security Policy of every page. It holds no `unsafe-*` and no host but our own, so what somebody
 * pastes cannot be sent anywhere even by a fault of ours. Styles are our own sheet and what a file carries inline. `trusted-types`: nothing makes HTML from
 * strings, and the one policy, in `src/pages/condense/trustedAddress.ts`, admits the build's own workers alone.
 */
export function contentSecurityPolicy(styleHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styleHashes.join(' ')}`,
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types unforbidden',
  ].join('; ');
}

/** The policy for header files: a meta element must not carry `frame-ancestors`. */
export function headerPolicy(styleHashes: readonly string[]): string {
  return `${contentSecurityPolicy(styleHashes)}; frame-ancestors 'self'`;
}
