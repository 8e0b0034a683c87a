import { describe, expect, test } from 'vitest';
import { type DocumentParts, renderDocument } from './renderDocument.ts';

const parts: DocumentParts = {
  template: `<!doctype html><html lang="en"><head>
    <meta charset="utf-8">
    <title>Vite</title>
    <script type="module" crossorigin src="/assets/index.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/style.css">
  </head><body><div id="root"></div></body></html>`,
  base: '/x/',
  address: '/token/',
  head: { title: 'A & "B"', description: '<script>' },
  html: '<pre>  two\n  lines $& </pre>',
  style: 'a{}',
  sheet: 'assets/style.css',
  policy: "default-src 'none'",
  chunks: ['assets/index.js', 'assets/token.js'],
};

describe('the file of a page', () => {
  const file = renderDocument(parts);

  test('says its title and description as text', () => {
    expect(file).toContain('<title>A &amp; "B"</title>'.replaceAll('"', '&quot;'));
    expect(file).toContain('<meta name="description" content="&lt;script>">');
  });

  test('keeps what was rendered to the letter, and says for which address it is', () => {
    expect(file).toContain(
      `<div id="root" data-page="/token/" data-sheet="/x/assets/style.css">${parts.html}</div>`,
    );
  });

  test('states the policy before anything it governs', () => {
    expect(file.indexOf('Content-Security-Policy')).toBeLessThan(file.indexOf('<style>'));
  });

  test('holds one script element, and preloads the rest', () => {
    expect(file.match(/<script/g)).toHaveLength(1);
    expect(file).toContain('<script type="module" crossorigin src="/x/assets/index.js"></script>');
    expect(file).toContain('<link rel="modulepreload" crossorigin href="/x/assets/token.js">');
    expect(file).not.toContain('stylesheet');
  });

  test('shows everything before it asks for a script', () => {
    expect(file.indexOf('<script')).toBeGreaterThan(file.indexOf('</pre>'));
    expect(file.indexOf('modulepreload')).toBeGreaterThan(file.indexOf('</pre>'));
  });

  test('names no absolute address without an origin', () => {
    expect(file).not.toMatch(/canonical|og:url|https?:/);
  });

  test('names its whole address where the origin is known', () => {
    const known = renderDocument({ ...parts, origin: 'https://a.example' });
    expect(known).toContain('<link rel="canonical" href="https://a.example/x/token/">');
    expect(known).toContain('<meta property="og:url" content="https://a.example/x/token/">');
  });

  test.each([
    ['404.html', { address: null }],
    ['a page that is not to be found', { head: { title: '', description: '', index: false } }],
  ])('%s has no canonical address and asks not to be listed', (_name, change) => {
    const hidden = renderDocument({ ...parts, origin: 'https://a.example', ...change });
    expect(hidden).toContain('content="noindex"');
    expect(hidden).not.toMatch(/canonical|og:url/);
  });

  test('structured data cannot end its element', () => {
    const withData = renderDocument({ ...parts, data: { a: '</script>' } });
    expect(withData).toContain('<script type="application/ld+json">{"a":"\\u003c/script>"}</script>');
  });
});
