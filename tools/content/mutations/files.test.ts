import { expect, it } from 'vitest';
import { findingsIn, findMutation, type Mutation } from './findMutation.ts';

const FACTS = 'diagnoses/no-role/facts.json';
const TEXT = 'diagnoses/no-role/text.en.json';
const QUESTION = 'tree/token.json';

const mutations: readonly Mutation[] = [
  ['words that are missing', TEXT, null, 'files-there', 'not there'],
  ['facts that are missing', FACTS, null, 'files-there', 'not there'],
  ['a question without words', 'tree/token.en.json', null, 'files-there', 'not there'],
  ['words without a question', 'tree/old.en.json#', {}, 'files-there', 'not there', 'tree/old.json'],
  ['a list that is missing', 'examples/examples.en.json', null, 'files-there', 'not there'],
  ['a file cut short', QUESTION, '{ "id": ', 'files-there', 'no JSON'],
  [
    'a key given twice',
    'tree/tree.json',
    '{ "root": "token", "root": "status" }',
    'files-there',
    '"root" is given twice',
  ],
  [
    'a sample that a step names and is missing',
    `${FACTS}#/steps/0/samples`,
    'gone',
    'ids-resolve',
    '"gone", of which there is no file',
  ],
  [
    'a pattern that is missing',
    `${FACTS}#/signals/0/when/0`,
    { fact: 'message', oneOf: ['roles', 'gone'] },
    'ids-resolve',
    'text.when.0: "gone"',
  ],
  ['a fault that is its own look-alike', `${FACTS}#/related/-`, 'no-role', 'ids-resolve', 'names itself'],
  [
    'an example of nothing',
    'examples/examples.json#/0/diagnosis',
    'gone',
    'ids-resolve',
    '"gone" is no diagnosis',
  ],
  [
    'a sample that no step names',
    'diagnoses/no-role/samples/old.py',
    'x = 1\n',
    'samples-parse',
    'No step names',
  ],
  [
    'an answer that there is not',
    'examples/examples.json#/0/answers',
    { token: 'gone' },
    'ids-resolve',
    'answers "token" with "gone"',
  ],
  ['a sample of nothing', 'diagnoses/no-role/samples/fix.ts', '\n', 'samples-parse', 'It is empty'],
  ['an example that nobody lists', 'examples/old.txt', '403', 'nothing-left-over', 'Nothing names'],
  [
    'a label that no example has',
    'examples/examples.en.json#/old',
    'Old',
    'nothing-left-over',
    'label "old"',
  ],
  ['notes in a folder', 'diagnoses/no-role/notes.txt', 'x', 'nothing-left-over', 'Nothing names'],
  ['a question under a name that is not read', 'tree/Token.json', '{}', 'nothing-left-over', 'Nothing names'],
  ['a folder of patterns', 'patterns/old/x.json', '[]', 'nothing-left-over', 'Nothing names'],
  ['an alias to nothing', 'tree/aliases.json#/no-role', 'gone', 'aliases-lead', 'still there'],
  [
    'an alias of nothing that was published',
    'tree/aliases.json#/old',
    'no-role',
    'aliases-lead',
    'never published',
  ],
  ['an alias to another alias', 'tree/aliases.json', '{ "a": "b", "b": "a" }', 'aliases-lead', 'an alias'],
  [
    'a portal place that no step names',
    'interface/portal.en.json#/old',
    { path: ['Old'] },
    'nothing-left-over',
    'portal place "old"',
  ],
];

it.each(mutations.map((each) => [each[0], each] as const))('finds %s', async (_mistake, mutation) => {
  const [, at, , , says, file = at.split('#')[0] ?? ''] = mutation;
  const findings = await findMutation(mutation);
  expect(findings.filter((each) => each.startsWith(file) && each.includes(says))).not.toEqual([]);
});

it('finds nothing where nothing is changed', async () => {
  expect(await findingsIn({})).toEqual([]);
});
