import { expect, test } from 'vitest';
import { filesToHydrate } from './measureFirstLoad.ts';

test('the files of a first load are the module and what is preloaded for it', () => {
  const html = `<script type="module" crossorigin src="/a.js"></script>
<link rel="modulepreload" crossorigin href="/b.js"><link rel="icon" href="/icon.svg">
<script type="application/ld+json">{"src":"/c.js"}</script>`;
  expect(filesToHydrate(html)).toEqual(['/a.js', '/b.js']);
});
