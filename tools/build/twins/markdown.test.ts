import { expect, test } from 'vitest';
import type { Paragraph } from '../../../src/knowledge/types.ts';
import { codeSpan, type Leads, paragraphText, part, plain } from './markdown.ts';

const leads: Leads = {
  site: (address) => `https://a.example${address}`,
  source: (id) => (id === 'overview' ? 'https://learn.microsoft.com/x' : undefined),
};
const link = (kind: 'source' | 'diagnosis' | 'page' | 'code', id: string): Paragraph => [
  { text: 'it', link: { kind, id } },
];

test.each<[string, Paragraph, string]>([
  ['plain words', ['Look at it.'], 'Look at it.'],
  ['a code span', ['Read ', { code: 'aud' }, '.'], 'Read `aud`.'],
  ['a source', link('source', 'overview'), '[it](https://learn.microsoft.com/x)'],
  ['a diagnosis', link('diagnosis', 'no-role'), '[it](https://a.example/diagnoses/no-role/)'],
  ['a code', link('code', 'AADSTS50011'), '[it](https://a.example/codes/AADSTS50011/)'],
  ['a page', link('page', 'token'), '[it](https://a.example/token/)'],
  ['a source that the page does not have', link('source', 'gone'), 'it'],
  ['signs of markup in plain words', ['a_b *c* [d] <e>'], 'a\\_b \\*c\\* \\[d\\] \\<e\\>'],
])('%s', (_what, paragraph, text) => {
  expect(paragraphText(paragraph, leads)).toBe(text);
});

test('a code span with a backtick in it stays one', () => {
  expect(codeSpan('a`b')).toBe('`` a`b ``');
});
test('a part that says nothing has no heading', () => {
  expect(part('Why', ' ')).toEqual([]);
  expect(part('Why', 'Because.')).toEqual(['## Why', 'Because.']);
});
test('what is no markup stays as it is', () => {
  expect(plain('AADSTS50011: The reply URL (https://x/y).')).toBe(
    'AADSTS50011: The reply URL (https://x/y).',
  );
});
