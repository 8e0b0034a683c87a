import type { Evidence } from '../evidence.ts';
import type { Pattern } from '../knowledge.ts';
import { type Finding, known, textAt } from './finding.ts';
import { indexPatterns, type PatternIndex } from './patternIndex.ts';
import { plainText } from './plainText.ts';
import type { Reader } from './reader.ts';

const compiled = new WeakMap<Pattern, RegExp | null>();

/** The expression of a pattern, kept; null where its source is none (the content check reports that). */
function expressionOf(pattern: Pattern): RegExp | null {
  const before = compiled.get(pattern);
  if (before !== undefined) return before;
  let expression: RegExp | null = null;
  try {
    expression = new RegExp(pattern.source, 'iu');
  } catch {
    // Content that does not compile must not stop a person's reading.
  }
  compiled.set(pattern, expression);
  return expression;
}

const indexed = new WeakMap<readonly Pattern[], PatternIndex>();

/** The index over these patterns, kept. */
function indexOf(patterns: readonly Pattern[]): PatternIndex {
  const before = indexed.get(patterns);
  if (before) return before;
  const index = indexPatterns(patterns);
  indexed.set(patterns, index);
  return index;
}

/** Which named patterns stand in the text: white space folded, escapes undone, without case. */
export const readMessagePatterns: Reader = (evidence: Evidence, patterns): Finding => {
  const plain = plainText(evidence);
  return {
    facts: indexOf(patterns)
      .candidates(plain.text)
      .flatMap((pattern) => {
        const match = expressionOf(pattern)?.exec(plain.text);
        if (!match || match[0] === '') return [];
        const span = plain.span(match.index, match.index + match[0].length);
        return [known('message', pattern.id, textAt(evidence, span))];
      }),
  };
};
