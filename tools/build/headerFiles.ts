import { headerPolicy } from './csp.ts';

const YEAR = 'public, max-age=31536000, immutable';

function securityHeaders(styleHashes: readonly string[]): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': headerPolicy(styleHashes),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  };
}

/** `_headers`, as Netlify, Cloudflare Pages and others read it. */
export function headersFile(base: string, styleHashes: readonly string[]): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [`${base}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return [
    rule('*', securityHeaders(styleHashes)),
    // The page that a sign-in comes back to: kept by nobody, since its address holds a code.
    rule('auth.html', { 'Cache-Control': 'no-store' }),
    rule('config.json', { 'Cache-Control': 'no-cache' }),
    rule('assets/*', { 'Cache-Control': YEAR }),
    rule('content/*', { 'Cache-Control': YEAR }),
    '',
  ].join('\n');
}

/** `staticwebapp.config.json` of Azure Static Web Apps. */
export function staticWebAppFile(base: string, styleHashes: readonly string[]): string {
  const immutable = (path: string) => ({ route: `${base}${path}`, headers: { 'Cache-Control': YEAR } });
  const config = {
    trailingSlash: 'always',
    globalHeaders: securityHeaders(styleHashes),
    routes: [
      { route: `${base}auth.html`, headers: { 'Cache-Control': 'no-store' } },
      { route: `${base}config.json`, headers: { 'Cache-Control': 'no-cache' } },
      immutable('assets/*'),
      immutable('content/*'),
    ],
    mimeTypes: { '.md': 'text/markdown; charset=utf-8' },
    responseOverrides: { 404: { rewrite: `${base}404.html` } },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
