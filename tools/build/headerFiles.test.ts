import { expect, test } from 'vitest';
import { headersFile, staticWebAppFile } from './headerFiles.ts';
import { parseBuildOptions } from './options.ts';

test.each(['/', '/x/'])('both header files carry the same policy for a site under %s', (base) => {
  const config = JSON.parse(staticWebAppFile(base, ["'sha256-a'", "'sha256-b'"]));
  const policy = config.globalHeaders['Content-Security-Policy'];
  expect(policy).toContain("style-src 'self' 'sha256-a' 'sha256-b'; ");
  expect(policy).toContain("frame-ancestors 'self'");
  expect(headersFile(base, ["'sha256-a'", "'sha256-b'"])).toContain(
    `${base}*\n  Content-Security-Policy: ${policy}\n`,
  );
  expect(config.responseOverrides['404'].rewrite).toBe(`${base}404.html`);
});

test('only what has a hash in its address may be kept', () => {
  const rules = headersFile('/', ["'sha256-a'", "'sha256-b'"]).split(/\n(?=\/)/);
  expect(rules.filter((rule) => rule.includes('immutable')).map((rule) => rule.split('\n')[0])).toEqual([
    '/assets/*',
    '/content/*',
  ]);
});

test.each([
  [[], { base: '/', origin: undefined, outDir: 'dist' }],
  [['--base', 'x'], { base: '/x/', origin: undefined, outDir: 'dist' }],
  [
    ['--base', '/a/b/', '--origin', 'https://a.example/'],
    { base: '/a/b/', origin: 'https://a.example', outDir: 'dist' },
  ],
])('the options %j are %j', (args, options) => {
  expect(parseBuildOptions(args)).toEqual(options);
});

test.each([[['--origin', 'a.example']], [['--bass', '/x/']]])('the options %j are refused', (args) => {
  expect(() => parseBuildOptions(args)).toThrow();
});
