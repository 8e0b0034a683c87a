import { expect, it } from 'vitest';
import { placeOnBar } from './LifeBar.tsx';

it.each([
  ['long before', -1000, 0],
  ['at the beginning', 0, 1 / 6],
  ['in the middle', 50, 0.5],
  ['at the end', 100, 5 / 6],
  ['long after', 99_999, 1],
])('%s', (_when, now, place) => {
  expect(placeOnBar(0, 100, now)).toBeCloseTo(place);
});

it('stays on the bar where a token ends before it begins', () => {
  expect(placeOnBar(100, 0, 50)).toBeLessThanOrEqual(1);
});
