import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import type { PatternSource } from '../../build/content/sourceTypes.ts';
import { patternFiles } from '../layout.ts';
import type { Finding, Rule } from '../rule.ts';

/** Ways to try a pattern at one place of the text: enough for two `.{0,60}`. */
const MOST_WAYS = 5_000;

export const patternsSafe: Rule = {
  id: 'patterns-safe',
  sentence: 'Every pattern is a regular expression that cannot backtrack far.',
  check: ({ files }) =>
    patternFiles(files).flatMap((file) =>
      files.json<PatternSource[]>(file).flatMap(({ id, source }): Finding[] => {
        const problem = problemOf(source);
        return problem ? [{ file, says: `Pattern "${id}": ${problem} ${source}` }] : [];
      }),
    ),
  bad: {
    'patterns/graph.json': [
      { id: 'roles', source: 'missing.*roles', says: 'x' },
      { id: 'scopes', source: 'missing scopes', says: 'x' },
    ],
  },
};

/**
 * A pattern is tried at every place of whatever is pasted, and a log is a megabyte in one line. So nothing repeats
 * without bound: `missing.*roles` reads to the end of the text from each "missing". With bounds the work at one place
 * is at most the product of the widths, and the whole grows with the text alone.
 */
function problemOf(source: string): string | null {
  let ways = 1;
  try {
    if (new RegExp(source, 'iu').test('')) return 'It fits a text of no words, and so stands in every text:';
    visitRegExpAST(new RegExpParser().parsePattern(source, undefined, undefined, { unicode: true }), {
      onQuantifierEnter({ element, min, max }) {
        const nested =
          max > 1 && /[*+?}]/u.test(element.raw.replace(/\\./gu, '').replace(/\(\?[:=!<]/gu, ''));
        ways *= nested ? Number.POSITIVE_INFINITY : max - min + 1;
      },
    });
  } catch (problem) {
    return (problem as Error).message;
  }
  if (ways === Number.POSITIVE_INFINITY)
    return 'It repeats without bound, or repeats what repeats. Give a bound, as in ".{0,60}":';
  return ways > MOST_WAYS ? `There are ${ways} ways to try it at one place. Give lower bounds:` : null;
}
