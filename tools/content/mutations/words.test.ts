import { expect, it } from 'vitest';
import { findMutation, type Mutation } from './findMutation.ts';

const FACTS = 'diagnoses/no-role/facts.json';
const TEXT = 'diagnoses/no-role/text.en.json';
const START = 'interface/start.en.json';

const mutations: readonly Mutation[] = [
  [
    'a message that is cut short',
    `${START}#/start.count`,
    '{count, plural, one {x}',
    'messages-parse',
    'start.count',
  ],
  [
    'a plural without other',
    `${START}#/start.count`,
    '{count, plural, one {x}}',
    'messages-parse',
    '"other"',
  ],
  [
    'a message in the file of another area',
    `${START}#/known.title`,
    'Known',
    'messages-parse',
    'begin with "start."',
  ],
  [
    'a message that nothing shows',
    `${START}#/start.old`,
    'Old',
    'messages-used',
    'start.old: The program shows it nowhere',
  ],
  [
    'a message that is shown and missing',
    `${START}#/start.title`,
    undefined,
    'messages-used',
    'start.title: src/start.ts:1',
  ],
  [
    'a message with an argument of another name',
    `${START}#/start.count`,
    '{n} faults',
    'messages-used',
    'asks for {n}',
  ],
  [
    'a message that leaves out what it is given',
    `${START}#/start.count`,
    'Faults',
    'messages-used',
    'gives {count}',
  ],
  [
    'a value without words',
    'interface/known.en.json#/known.value.flow.spa',
    undefined,
    'facts-worded',
    'known.value.flow.spa',
  ],
  [
    'words for no value',
    'interface/known.en.json#/known.value.flow.web',
    'web',
    'facts-worded',
    'known.value.flow.web',
  ],
  ['an empty text', `${TEXT}#/signals/text`, '', 'texts-tidy', 'signals.text: It is empty'],
  ['a text of blanks', `${TEXT}#/decides`, '  ', 'texts-tidy', 'decides: It is empty'],
  ['a text with a blank at its end', `${TEXT}#/meaning/-`, 'It means this. ', 'texts-tidy', 'meaning.1'],
  [
    'a label without words',
    'tree/token.en.json#/options/delegated/label',
    ' ',
    'texts-tidy',
    'options.delegated.label',
  ],
  ['a portal name without words', 'interface/portal.en.json#/roles/path/-', '', 'texts-tidy', 'roles.path.2'],
  ['a source without a title', `${FACTS}#/sources/0/title`, '', 'texts-tidy', 'sources.overview.title'],
  ['a long summary', `${TEXT}#/summary`, 'x'.repeat(156), 'texts-tidy', '156'],
  ['a title with a full stop', `${TEXT}#/steps/fix/title`, 'Grant it.', 'texts-tidy', 'steps.fix.title'],
  ['code in a title', 'tree/token.en.json#/title', 'Is `scp` there?', 'texts-tidy', 'backticks'],
  ['a backtick alone', `${TEXT}#/why/-`, 'The claim `scp.', 'markup-parses', 'why.1'],
  ['a link without words', `${TEXT}#/why/-`, 'See [ ](source:overview).', 'markup-parses', 'has no words'],
  ['a link without any label', `${TEXT}#/why/-`, 'See [](source:overview).', 'markup-parses', 'why.1'],
  ['bold words', `${TEXT}#/why/-`, 'It is **not** there.', 'markup-parses', 'Only code spans'],
  ['a step without a body', `${TEXT}#/steps/fix/body`, [], 'wording-complete', 'step "fix"'],
  [
    'a title that was never written',
    `${TEXT}#/title`,
    'The fault in one plain sentence',
    'skeleton-replaced',
    'Write it',
  ],
];

it.each(mutations.map((each) => [each[0], each] as const))('finds %s', async (_mistake, mutation) => {
  const [, at, , , says, file = at.split('#')[0] ?? ''] = mutation;
  const findings = await findMutation(mutation);
  expect(findings.filter((each) => each.startsWith(file) && each.includes(says))).not.toEqual([]);
});
