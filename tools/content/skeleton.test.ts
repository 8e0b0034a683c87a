import { expect, it } from 'vitest';
import { findingsIn } from './mutations/findMutation.ts';
import { skeleton } from './skeleton.ts';

const made = Object.fromEntries(
  Object.entries(skeleton('new-fault', '2026-01-02')).map(([file, text]) => [
    `diagnoses/new-fault/${file}`,
    text,
  ]),
);

it('makes files of the right shape', async () => {
  for (const rule of ['files-there', 'files-fit-schemas']) expect(await findingsIn(made, rule)).toEqual([]);
});
it('is led to completion by all the other rules at once', async () => {
  const says = (await findingsIn(made)).join('\n');
  expect(says).toContain('"meaning" is empty');
  expect(says).toContain('Write it: "The fault in one plain sentence"');
  expect(says).toContain('The step "first-step" has a title and nothing else');
  expect(says).toContain('sources.page.title: It is empty');
  expect(says).toContain('Name the page itself');
  expect(says).toContain('"name-a-pattern" is no pattern');
  expect(says).toContain('Name it at a leaf');
  expect(says).toContain('"new-fault" has 0 examples');
  expect(says).toContain('"new-fault.text" is new');
});
