import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexPatterns } from './patternIndex.ts';
import { requiredWords } from './requiredWords.ts';

describe('the words that a match must hold', () => {
  test.each([
    ['access token is empty', ['access token is empty']],
    ['Signing Key', ['signing key']],
    ['one thing|another', ['one thing', 'another']],
    ['before.{0,20}afterwards', ['afterwards']],
    ['token(?: has)? expired', [' expired']],
    ['(?:first|second) x', ['first', 'second']],
    ['colou?rfully', ['rfully']],
    ['a{2}bcdef', ['bcdef']],
    ['graph\\.microsoft\\.com', ['graph.microsoft.com']],
    ['\\bidx1050[0-9]\\b', ['idx1050']],
    ['(?<!not )granted', ['granted']],
    ['many words+ here', ['many words']],
    ['word[(]s?[)]', ['word']],
  ])('of %s are %j', (source, words) => {
    expect(requiredWords(source)).toEqual(words);
  });

  test.each(['abc', '.{4,9}', '[a-z]{8}', 'long words|x', '(?:perhaps)?', '(?:a|some words)', '(?=ahead)'])(
    'of %s are none',
    (source) => {
      expect(requiredWords(source)).toBeUndefined();
    },
  );
});

test('no pattern that stands in a text is left out', () => {
  const piece = fc.constantFrom(
    'tok',
    'en ',
    'Exp',
    'ired',
    'deni',
    'ed',
    '.{0,3}',
    '(?:a|bcde)',
    '(?: is)?',
    '\\.',
    '|',
    'x?',
    '[abc]',
    '\\d',
  );
  const pattern = fc.array(piece, { minLength: 1, maxLength: 7 }).map((pieces) => pieces.join(''));
  const text = fc
    .array(
      fc.constantFrom('tok', 'en ', 'EXP', 'ired', 'deni', 'ed', 'bcde', ' is', '.', 'x', 'a', '7', ' '),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.array(pattern, { maxLength: 5 }), text, (sources, any) => {
      const patterns = sources.map((source, at) => ({ id: `p${at}`, source }));
      const candidates = indexPatterns(patterns).candidates(any);
      const matching = patterns.filter(({ source }) => new RegExp(source, 'iu').test(any));
      expect(matching.filter((one) => !candidates.includes(one))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
