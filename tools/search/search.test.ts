import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createSearch } from '../../src/core/search/createSearch.ts';
import { compileSearch } from '../build/content/compileSearch.ts';
import { openContent } from '../build/content/contentFiles.ts';
import { contentCode } from '../build/content/contentModules.ts';
import { judgeQueries } from './judgeQueries.ts';
import { queries } from './queries.ts';

const data = compileSearch(openContent(resolve('content')), 'en');
const search = await createSearch(data);

test('of what people type, at least 95 of 100 find their page among the first three', () => {
  const { asked, misses } = judgeQueries(search);
  expect(asked).toBeGreaterThanOrEqual(120);
  expect(
    misses.length / asked,
    misses.map(({ query, pages, found }) => `${query}: ${found} instead of ${pages}`).join('\n'),
  ).toBeLessThanOrEqual(0.05);
});

test('no query repeats a title, and none is asked twice', () => {
  const titles = new Set(
    Object.values(data.pages).flatMap((pages) => pages.map(([, title]) => title.toLowerCase())),
  );
  const asked = queries.map(([query]) => query.toLowerCase());
  expect(asked.filter((query) => titles.has(query))).toEqual([]);
  expect(new Set(asked).size).toBe(asked.length);
});

test('every page that a query asks for is there', () => {
  const there = new Set(
    Object.entries(data.pages).flatMap(([kind, pages]) => pages.map(([id]) => `${kind}:${id}`)),
  );
  const wanted = queries.map(([, ...pages]) => pages);
  expect(wanted.filter((pages) => !pages.some((each) => there.has(each)))).toEqual([]);
});

describe('nothing is found', () => {
  test.each([['qqqq zzzz'], [''], ['   '], ['?!'], ['the of and']])('for %j', (query) => {
    expect(search(query).pages).toEqual([]);
  });
});

test('the index weighs at most 60 kB as it is sent', () => {
  expect(brotliCompressSync(contentCode(data)).length).toBeLessThanOrEqual(60_000);
});

test('a query of any length is answered', () => {
  expect(search('token '.repeat(20_000)).pages.length).toBeGreaterThan(0);
});
