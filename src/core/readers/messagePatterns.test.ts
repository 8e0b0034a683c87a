import { describe, expect, test } from 'vitest';
import { readMessagePatterns } from './messagePatterns.ts';
import { pasted, sourceText, written } from './sampleEvidence.ts';

const patterns = [
  { id: 'tea', source: 'the tea is (?:cold|empty)' },
  { id: 'broken', source: '(((' },
  { id: 'nothing', source: 'x*' },
];
const read = (text: string) => readMessagePatterns(pasted(text), patterns).facts;

describe('a named pattern', () => {
  test.each([
    ['as it is', 'Error: the tea is cold.'],
    ['in another case', 'THE TEA IS EMPTY'],
    ['wrapped', 'the tea\n     | is cold'],
    ['escaped', String.raw`{\"message\":\"The\u0020tea is\r\nempty\"}`],
    ['percent-encoded', 'error_description=The+tea+is+cold%2e'],
  ])('is found %s', (_name, text) => {
    expect(written(read(text))).toEqual(['message=tea']);
  });

  test.each([
    ['other words', 'The coffee is cold'],
    ['a part of its words', 'the tea is'],
    ['nothing', ''],
  ])('is not found in %s', (_name, text) => {
    expect(read(text)).toEqual([]);
  });

  test('points to the characters that were pasted', () => {
    const text = String.raw`\"The tea\r\n is cold\"`;
    expect(sourceText(text, read(text)?.[0])).toBe(String.raw`The tea\r\n is cold`);
  });
});
