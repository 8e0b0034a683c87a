import { describe, expect, it } from 'vitest';
import { contentInMemory } from '../../build/content/contentInMemory.ts';
import { readContent } from '../content.ts';
import { goodCode, goodContent } from '../goodContent.ts';
import { rules } from './index.ts';

const today = '2026-06-01';
const withChanges = (changes: Readonly<Record<string, unknown>>) =>
  readContent(contentInMemory({ ...goodContent, ...changes }), today, goodCode);

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('finds nothing in good content', async () => {
    expect(await rule.check(withChanges({}))).toEqual([]);
  });
  it('finds what breaks it, and names the file', async () => {
    const findings = await rule.check(withChanges(rule.bad));
    expect(findings.length).toBeGreaterThan(0);
    for (const { file, says } of findings) {
      expect(file).not.toBe('');
      expect(says).toMatch(/\w/u);
    }
  });
  it('says in a sentence what must be true', () => {
    expect(rule.sentence).toMatch(/^[A-Z].*\.$/u);
  });
});

it('finds a path that never ends, without following it for ever', async () => {
  const endless = rules.find(({ id }) => id === 'paths-end');
  expect(await endless?.check(withChanges(endless.bad))).toHaveLength(1);
});
