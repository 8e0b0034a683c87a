import { describe, expect, test } from 'vitest';
import { judge, median } from './judge.ts';

const yardstick = { lcp: 400, bytes: 1000, ready: 1000, longest: 0, cls: 0 };

describe('a page is fast enough', () => {
  test.each([
    [{ ...yardstick }, []],
    [{ lcp: 500, bytes: 1600, ready: 1400, longest: 100, cls: 0.02 }, []],
    [{ ...yardstick, lcp: 501 }, ['lcp']],
    [{ ...yardstick, bytes: 1601, ready: 1401 }, ['bytes', 'ready']],
    [{ ...yardstick, longest: 101, cls: 0.021 }, ['longest', 'cls']],
    [{ ...yardstick, ready: Number.POSITIVE_INFINITY }, ['ready']],
  ])('%j misses %j', (figures, missed) => {
    const verdicts = judge(figures, yardstick, yardstick);
    expect(verdicts.filter(({ passed }) => !passed).map(({ measure }) => measure)).toEqual(missed);
  });
});

test.each([
  [[3, 1, 2], 2],
  [[1, 2], 1.5],
  [[null, 4, undefined], 4],
  [[], Number.POSITIVE_INFINITY],
])('the median of %j is %s', (values, middle) => {
  expect(median(values)).toBe(middle);
});
