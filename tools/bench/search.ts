// npm run bench:search: over the build in dist/, CPU ×4. From the last key to the results, how long keys are worked on,
// what the index weighs, and how often real queries find their page.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { createSearch } from '../../src/core/search/createSearch.ts';
import { browserArguments, findBrowser } from '../browser.mjs';
import { compileSearch } from '../build/content/compileSearch.ts';
import { openContent } from '../build/content/contentFiles.ts';
import { judgeQueries } from '../search/judgeQueries.ts';
import { queries } from '../search/queries.ts';
import { serve } from '../serve.mjs';
import { median } from './median.ts';

const SLOWDOWN = 4;
const TYPED = 25;
/** As fast as a quick typist: a key while the results of the one before are on their way. */
const BETWEEN_KEYS = 90;

interface Times {
  /** When the last key reached the field, and when the list last changed. */
  readonly key: number;
  readonly list: number;
  /** Longest from a key to the next frame. */
  readonly longest: number;
}

async function typeOne(page: Page, query: string): Promise<Times> {
  const field = page.getByRole('combobox', { name: 'Search' });
  await field.fill('');
  await page.waitForTimeout(300);
  await page.evaluate(() => {
    Object.assign(globalThis, { times: { key: 0, list: 0, longest: 0 } });
  });
  await field.pressSequentially(query, { delay: BETWEEN_KEYS });
  await page.waitForTimeout(700);
  return page.evaluate(() => Reflect.get(globalThis, 'times') as Times);
}

async function measure(address: string): Promise<readonly Times[]> {
  const browser = await chromium.launch({
    executablePath: (await findBrowser()) ?? undefined,
    args: browserArguments(),
  } as Parameters<typeof chromium.launch>[0]);
  const page = await browser.newPage();
  await page.goto(`${address}codes/`, { waitUntil: 'networkidle' });
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.getByRole('combobox', { name: 'Search' }).fill('consent');
  await page.getByRole('listbox').waitFor();
  await page.evaluate(() => {
    const times = () => Reflect.get(globalThis, 'times') ?? {};
    document.querySelector('[role=combobox]')?.addEventListener(
      'input',
      (event) => {
        times().key = event.timeStamp;
      },
      { capture: true },
    );
    new MutationObserver(() => {
      times().list = performance.now();
    }).observe(document.querySelector('[role=listbox]') as Element, {
      childList: true,
      subtree: true,
      characterData: true,
      attributes: true,
    });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        times().longest = Math.max(times().longest ?? 0, duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const measured: Times[] = [];
  const step = Math.floor(queries.length / TYPED);
  for (let at = 0; measured.length < TYPED; at += step) {
    const [query = ''] = queries[at] ?? [];
    measured.push(await typeOne(page, query));
  }
  await browser.close();
  return measured;
}

const server = await serve('dist');
const measured = await measure(server.address);
server.close();

// A key that changes no result leaves the list as it is: nothing came late.
const late = measured.map(({ key, list }) => Math.max(0, list - key));
const longest = measured.map(({ longest: most }) => most);
const content = join('dist/content', readdirSync('dist/content')[0] ?? '');
const index = readFileSync(join(content, 'search.en.js'));
const { asked, misses } = judgeQueries(
  await createSearch(compileSearch(openContent(resolve('content')), 'en')),
);
const files = readdirSync('dist', { recursive: true, encoding: 'utf8' });
const ms = (value: number) => `${value.toFixed(0)} ms`;
console.log(
  `last key to results, CPU ×${SLOWDOWN}: median ${ms(median(late))}, worst ${ms(Math.max(...late))}`,
);
console.log(
  `longest key, CPU ×${SLOWDOWN}: median ${ms(median(longest))}, worst ${ms(Math.max(...longest))}`,
);
console.log(`index: ${(brotliCompressSync(index).length / 1000).toFixed(1)} kB compressed`);
console.log(`queries: ${asked - misses.length} of ${asked} find their page among the first three`);
for (const { query, found } of misses) console.log(`  missed: ${query} (${found.join(', ')})`);
console.log(
  `pages: ${files.filter((file) => file.endsWith('.html')).length} files, list of codes ${(statSync('dist/codes/index.html').size / 1000).toFixed(0)} kB`,
);
