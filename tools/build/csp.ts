import { createHash } from 'node:crypto';
import { cloudHosts } from '../../src/core/cloudHosts.ts';

/** `'sha256-…'` of an inline style, as the policy names it. */
export function cspHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

const clouds = Object.values(cloudHosts);
const httpsOf = (hosts: readonly string[]): string =>
  [...new Set(hosts)].map((host) => `https://${host}`).join(' ');
/** Where the live step signs in, and where it calls. A single page holds one policy for as long as it is open. */
const SIGN_IN = httpsOf(clouds.map(({ login }) => login));
const GRAPH = httpsOf(clouds.map(({ graph }) => graph));

/**
 * The Content Security Policy of every page. It holds no `unsafe-*` and no host but our own and Microsoft's of the
 * live step, so what somebody pastes cannot be sent to anybody else even by a fault of ours. Styles are our own sheet
 * and what a file carries inline. `trusted-types`: nothing makes HTML from strings, and the one policy, in
 * `src/pages/condense/trustedAddress.ts`, admits the build's own workers alone. Without 'self' in frame-src the hidden
 * frame of a silent sign-in could not come back to the bridge.
 */
export function contentSecurityPolicy(styleHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styleHashes.join(' ')}`,
    "img-src 'self'",
    `connect-src 'self' ${SIGN_IN} ${GRAPH}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    `frame-src 'self' ${SIGN_IN}`,
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
