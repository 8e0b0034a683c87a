import { expect, it } from 'vitest';
import { contentInMemory } from '../build/content/contentInMemory.ts';
import { readContent } from './content.ts';
import { goodContent } from './goodContent.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules/index.ts';
import { skeleton } from './skeleton.ts';

const made = Object.fromEntries(
  Object.entries(skeleton('new-fault', '2026-01-02')).map(([file, text]) => [
    `diagnoses/new-fault/${file}`,
    JSON.parse(text),
  ]),
);
const content = readContent(contentInMemory({ ...goodContent, ...made }), '2026-06-01');
const findingsOf = async (id: string) => (rules.find((rule) => rule.id === id) as Rule).check(content);

it('makes files of the right shape', async () => {
  expect(await findingsOf('files-fit-schemas')).toEqual([]);
});
it('is led to completion: sections, pattern, leaf, examples', async () => {
  const says = async (id: string) => (await findingsOf(id)).map((finding) => finding.says).join('\n');
  expect(await says('wording-complete')).toContain('"meaning" is empty');
  expect(await says('ids-resolve')).toContain('"name-a-pattern" is no pattern');
  expect(await says('reachable-by-clicks')).toContain('Name it at a leaf');
  expect(await says('examples-hold')).toContain('"new-fault" has 0 examples');
});
