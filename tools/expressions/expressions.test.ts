import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { coreExpressions } from './coreExpressions.ts';
import { judgeExpression } from './judgeExpression.ts';

const patterns = new URL('../../content/patterns/', import.meta.url);

describe('no regular expression goes back and forth over a hostile text', () => {
  test('in the engine', async () => {
    const all = await coreExpressions();
    expect(all.length).toBeGreaterThan(200);
    const slow = all.flatMap(({ where, expression }) => {
      const problem = judgeExpression(expression);
      return problem ? [`${where}: ${problem} in ${expression.source}`] : [];
    });
    expect([...new Set(slow)]).toEqual([]);
  }, 60_000);

  test.each(readdirSync(patterns))('in content/patterns/%s', (file) => {
    const all: { id: string; source: string }[] = JSON.parse(readFileSync(new URL(file, patterns), 'utf8'));
    const slow = all.flatMap(({ id, source }) => {
      const problem = judgeExpression({ source, flags: 'iu' });
      return problem ? [`${id}: ${problem}`] : [];
    });
    expect(slow).toEqual([]);
  });
});

describe('an expression', () => {
  test.each([
    ['(a+)+b', 'exponential'],
    ['(?:a|a)*b', 'polynomial'],
    ['a*a*b', 'polynomial'],
    ['x.*y.*z.*!', 'polynomial'],
    ['\\s+$', 'polynomial'],
    ['a{0,4000}[ab]{0,4000}c', 'polynomial'],
  ])('%s is seen to be slow', (source, kind) => {
    expect(judgeExpression({ source, flags: 'g' })).toContain(kind);
  });

  test.each(['abc', 'a{0,4000}b', '^\\w+:', 'code: (\\d+)(?!\\d)', '"([^"]{0,4000})"', 'one .{0,60} two'])(
    '%s is not',
    (source) => {
      expect(judgeExpression({ source, flags: 'g' })).toBeNull();
    },
  );
});
