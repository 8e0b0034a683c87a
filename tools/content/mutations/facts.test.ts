import { expect, it } from 'vitest';
import { findMutation, type Mutation } from './findMutation.ts';

const FACTS = 'diagnoses/no-role/facts.json';
const QUESTION = 'tree/token.json';
const step = { id: 'fix', actor: 'developer' };
const faults = { faults: ['no-role'] };
const source = { id: 'more', title: 'More', url: 'https://learn.microsoft.com/x', checked: '2026-01-02' };

const mutations: readonly Mutation[] = [
  [
    'an asserted word that its fact cannot have',
    `${QUESTION}#/options/0/asserts/token.kind`,
    'app',
    'values-exist',
    'app-only.asserts: "app" is no value of "token.kind"',
  ],
  [
    'a word asked for that its fact cannot have',
    `${FACTS}#/signals/0/when/-`,
    { fact: 'flow', oneOf: ['spa', 'web'] },
    'values-exist',
    'text.when.1: "web"',
  ],
  [
    'a status out of range',
    `${FACTS}#/signals/0/when/-`,
    { fact: 'status', equals: 999 },
    'values-exist',
    '999',
  ],
  [
    'a status in quotes',
    `${FACTS}#/signals/0/when/-`,
    { fact: 'status', equals: '403' },
    'values-exist',
    'a number',
  ],
  [
    'a code with its prefix',
    `${FACTS}#/signals/0/when/-`,
    { fact: 'stsCode', contains: 'AADSTS65001' },
    'values-exist',
    'digits',
  ],
  [
    'a Graph code in capitals',
    `${FACTS}#/signals/0/when/-`,
    { fact: 'graphCode', contains: 'AccessDenied' },
    'values-exist',
    'lower case',
  ],
  [
    'words that are to lie before a number',
    `${FACTS}#/signals/0/when/-`,
    { fact: 'flow', before: 3 },
    'values-exist',
    '"flow" is no number',
  ],
  [
    'a single value that is to contain another',
    `${FACTS}#/signals/0/when/-`,
    { fact: 'flow', contains: 'spa' },
    'values-exist',
    'Ask with equals',
  ],
  [
    'a value that an implication cannot give',
    'tree/implications.json#/0/gives/symptom',
    '500',
    'values-exist',
    'roles-text.gives',
  ],
  [
    'a fact that there is not',
    `${FACTS}#/signals/0/when/-`,
    { fact: 'colour', equals: 'blue' },
    'files-fit-schemas',
    'signals.text.when.1',
  ],
  [
    'evidence of nothing, which always holds',
    `${QUESTION}#/options/0/evidence`,
    [[]],
    'files-fit-schemas',
    'options.app-only.evidence.0',
  ],
  [
    'two options of one id',
    `${QUESTION}#/options/-`,
    { id: 'delegated', asserts: {}, next: faults },
    'ids-unique',
    'option "delegated"',
  ],
  [
    'two signals of one id',
    `${FACTS}#/signals/-`,
    { id: 'text', effect: 'supports', when: [{ matches: 'roles' }] },
    'ids-unique',
    'signal "text"',
  ],
  ['two steps of one id', `${FACTS}#/steps/-`, step, 'ids-unique', 'step "fix"'],
  [
    'two sources of one id',
    `${FACTS}#/sources/-`,
    { ...source, id: 'overview' },
    'ids-unique',
    'source "overview"',
  ],
  [
    'two examples of one id',
    'examples/examples.json#/-',
    { id: 'no-role-1', file: 'no-role-1.txt', diagnosis: 'no-role', certainty: 'certain' },
    'ids-unique',
    'example "no-role-1"',
  ],
  [
    'two patterns of one id in one file',
    'patterns/graph.json#/-',
    { id: 'roles', source: 'x', says: 'x' },
    'ids-unique',
    'pattern "roles"',
  ],
  [
    'two patterns of one id in two files',
    'patterns/more.json#',
    [{ id: 'roles', source: 'x', says: 'x' }],
    'ids-unique',
    'patterns/graph.json too',
  ],
  [
    'a fault named twice at a leaf',
    `${QUESTION}#/options/0/next/faults/-`,
    'no-role',
    'ids-unique',
    '"no-role" is given twice',
  ],
  [
    'an option that addresses could not tell from "not sure"',
    `${QUESTION}#/options/0/id`,
    'unsure',
    'ids-unique',
    'a word that addresses use',
  ],
  [
    'a portal place without a path',
    'interface/portal.en.json#/roles/path',
    [],
    'files-fit-schemas',
    'roles.path',
  ],
  ['a step of somebody who need not act', `${FACTS}#/steps/0/actor`, 'user', 'actors-agree', '"user"'],
  [
    'a pattern that stands in every text',
    'patterns/graph.json#/0/source',
    '(?:roles)?',
    'patterns-safe',
    'every text',
  ],
];

it.each(mutations.map((each) => [each[0], each] as const))('finds %s', async (_mistake, mutation) => {
  const [, at, , , says, file = at.split('#')[0] ?? ''] = mutation;
  const findings = await findMutation(mutation);
  expect(findings.filter((each) => each.startsWith(file) && each.includes(says))).not.toEqual([]);
});
