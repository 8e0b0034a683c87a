import { expect, it } from 'vitest';
import { findMutation, type Mutation } from './findMutation.ts';

const FACTS = 'codes/graph/refused.json';
const TEXT = 'codes/graph/refused.en.json';
const GRANTS = 'codes/oauth/grants.json';
const CODE = `${FACTS}#/codes/0`;
const WORDS = `${TEXT}#/codes/Refused`;
const code = {
  id: 'refused',
  tier: 'b',
  stage: 'token',
  actors: ['developer'],
  alsoPossible: [],
  sources: [{ title: 'Errors', url: 'https://learn.microsoft.com/x', checked: '2026-01-02' }],
};

const mutations: readonly Mutation[] = [
  ['a code without its words', WORDS, undefined, 'codes-complete', 'Refused: It has no words'],
  ['words of no code', `${TEXT}#/codes/Denied`, {}, 'files-fit-schemas', 'codes.Denied'],
  [
    'words of a code that is not there',
    `${TEXT}#/codes/Denied`,
    { title: 'x', summary: 'x', happened: ['x'] },
    'codes-complete',
    'Denied: There is no such code',
  ],
  ['nothing that happened', `${WORDS}/happened`, [], 'codes-complete', 'what happened'],
  ['tier a without a first step', `${WORDS}/first`, undefined, 'codes-complete', 'what to do first'],
  ['tier a that decides nothing', `${WORDS}/decides`, [], 'codes-complete', 'what decides'],
  ['tier a that leads nowhere', `${CODE}/alsoPossible`, [], 'codes-complete', 'names a diagnosis', TEXT],
  ['a message without words', `${WORDS}/messages`, {}, 'codes-complete', '"roles" has no words'],
  ['words of no message', `${CODE}/messages`, [], 'codes-complete', 'no message "roles"', TEXT],
  ['a family without advice', `${TEXT}#/family/advice`, [], 'codes-complete', 'no advice'],
  ['an empty paragraph', `${WORDS}/first/0`, '', 'files-fit-schemas', 'codes.Refused.first.0'],
  ['an empty title', `${WORDS}/title`, '', 'files-fit-schemas', 'codes.Refused.title'],
  ['a blank alone', `${WORDS}/happened/0`, ' ', 'texts-tidy', 'It is empty'],
  ['a summary that is cut off', `${WORDS}/summary`, 'x'.repeat(156), 'texts-tidy', '156 characters'],
  ['nobody who must act', `${CODE}/actors`, [], 'files-fit-schemas', 'codes.Refused.actors'],
  ['a stage that there is not', `${CODE}/stage`, 'graph-500', 'files-fit-schemas', 'codes.Refused.stage'],
  ['a field that there is not', `${CODE}/cause`, 'x', 'files-fit-schemas', 'codes.Refused.cause'],
  ['a diagnosis that there is not', `${CODE}/diagnosis`, 'no-fault', 'codes-resolve', '"no-fault"'],
  ['a look-alike that there is not', `${CODE}/alsoPossible/-`, 'no-fault', 'codes-resolve', '"no-fault"'],
  ['a diagnosis named twice', `${CODE}/diagnosis`, 'no-role', 'codes-resolve', 'named twice'],
  ['a pattern that there is not', `${CODE}/messages/0/pattern`, 'no-words', 'codes-resolve', '"no-words"'],
  ['an OAuth error that there is not', `${CODE}/oauthErrors/-`, 'refused', 'codes-resolve', '"refused"'],
  ['the same id in another case', `${GRANTS}#/codes/-`, code, 'codes-unique', 'a code in codes/'],
  ['an AADSTS code of another kind', `${CODE}/id`, 'AADSTS50011', 'codes-unique', 'AADSTS and a number'],
  [
    'two messages of one id',
    `${CODE}/messages/-`,
    { id: 'roles', alsoPossible: [] },
    'codes-unique',
    'twice',
  ],
  ['no source', `${CODE}/sources`, [], 'codes-dated', 'no source'],
  ['a source without a date', `${CODE}/sources/0/checked`, undefined, 'files-fit-schemas', 'sources.0'],
  ['a date to come', `${CODE}/sources/0/checked`, '2027-01-01', 'codes-dated', 'no date in the past'],
  ['an old date', `${CODE}/sources/0/checked`, '2024-01-01', 'codes-dated', 'Read it again'],
  [
    'a thread for a documented code',
    `${GRANTS}#/codes/0/sources/0`,
    { title: 'x', url: 'https://github.com/x/y/issues/1', seen: '2020-01-01' },
    'codes-dated',
    'Tier b has an official page',
  ],
  ['an undocumented code without its thread', `${CODE}/tier`, 'c', 'codes-dated', 'where it was seen'],
  ['a link to a code that is not there', `${WORDS}/first/0`, '[x](code:denied)', 'markup-parses', '"denied"'],
  [
    'a message that leads to another fault',
    `${CODE}/messages/0`,
    { id: 'roles', pattern: 'roles', diagnosis: 'no-scope', alsoPossible: [] },
    'codes-lead',
    'Refused, roles',
  ],
  [
    'a file without its words',
    'codes/graph/more.json',
    { codes: [] },
    'files-there',
    'not there',
    'codes/graph/more.en.json',
  ],
  ['a file of no kind', 'codes/soap.json', { codes: [] }, 'nothing-left-over', 'Nothing names'],
];

it.each(mutations.map((each) => [each[0], each] as const))('finds %s', async (_mistake, mutation) => {
  const [, at, , , says, file = at.split('#')[0] ?? ''] = mutation;
  const findings = await findMutation(mutation);
  expect(findings.filter((each) => each.startsWith(file) && each.includes(says))).not.toEqual([]);
});
