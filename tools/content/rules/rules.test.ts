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

it('gives an example the answers that it names', async () => {
  const example = {
    id: 'told',
    file: 'told.txt',
    certainty: 'possible',
    diagnosis: 'no-scope',
    label: 'no-role-1',
  };
  const found = async (answers: Readonly<Record<string, string>>) =>
    (
      await rules
        .find(({ id }) => id === 'examples-hold')
        ?.check(
          withChanges({
            'examples/examples.json': [
              ...(goodContent['examples/examples.json'] as unknown[]),
              { ...example, answers },
            ],
            'examples/told.txt': '403 Forbidden',
          }),
        )
    )?.map(({ file }) => file);
  expect(await found({ token: 'delegated' })).toEqual([]);
  expect(await found({ token: 'app-only' })).toEqual(['examples/told.txt']);
  expect(await found({})).toEqual(['examples/told.txt']);
});

it('finds a path that never ends, without following it for ever', async () => {
  const endless = rules.find(({ id }) => id === 'paths-end');
  expect(await endless?.check(withChanges(endless.bad))).toHaveLength(1);
});
