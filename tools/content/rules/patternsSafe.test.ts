import { describe, expect, it } from 'vitest';
import { contentInMemory } from '../../build/content/contentInMemory.ts';
import { readContent } from '../content.ts';
import { goodContent } from '../goodContent.ts';
import { patternsSafe } from './patternsSafe.ts';

const cases: [source: string, safe: boolean][] = [
  ['access denied', true],
  ['needs? (?:admin )?approval|aadsts9009[34]', true],
  ['instance .{0,60} does not match .{0,60} here', true],
  ['(?:one|two){2}', true],
  ['code \\d+', false],
  ['missing.*roles', false],
  ['(a+)+b', false],
  ['(?:a{0,9}b?){0,9}', false],
  ['.{0,60}a.{0,60}b.{0,60}', false],
  ['(', false],
];

describe.each(cases)('the pattern %s', (source, safe) => {
  it(safe ? 'is safe' : 'is refused', async () => {
    const patterns = [
      { id: 'roles', source, says: 'x' },
      { id: 'scopes', source: 'x', says: 'x' },
    ];
    const content = readContent(
      contentInMemory({ ...goodContent, 'patterns/graph.json': patterns }),
      '2026-06-01',
    );
    expect((await patternsSafe.check(content)).length === 0).toBe(safe);
  });
});
