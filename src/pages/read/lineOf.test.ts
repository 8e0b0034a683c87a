import { expect, test } from 'vitest';
import { lineOf } from './lineOf.ts';

const text = 'one\ntwo\n…\nhundred\nhundred and one';
const parts = [
  { at: 0, line: 1 },
  { at: 10, line: 100 },
];

test.each([
  [1, 'one', undefined],
  [2, 'two', undefined],
  [4, 'hundred', undefined],
  [1, 'one', parts],
  [2, 'two', parts],
  [100, 'hundred', parts],
  [101, 'hundred and one', parts],
])('line %i holds "%s"', (line, words, of) => {
  expect(lineOf(text, text.indexOf(words), of)).toBe(line);
});
