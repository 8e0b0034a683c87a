import { expect, test } from 'vitest';
import type { Found } from '../../core/search/createSearch.ts';
import { groupFound } from './groupFound.ts';

const found = (kind: Found['kind'], id: string): Found => ({ kind, id, title: id, why: { kind: 'code' } });
const pages = [
  found('code', 'AADSTS50011'),
  found('diagnosis', 'a'),
  found('code', 'AADSTS50012'),
  found('question', 'token'),
  found('diagnosis', 'b'),
  ...['c', 'd', 'e', 'f'].map((id) => found('diagnosis', id)),
];
const shown = (request: Parameters<typeof groupFound>[1] = null, of: readonly Found[] = pages) =>
  groupFound({ pages: of, unknown: [] }, request).map(({ id, results }) => [
    id,
    ...results.map((each) => each.to),
  ]);

test('the best three come first, and the rest by kind, three of each', () => {
  expect(shown()).toEqual([
    ['best', '/codes/AADSTS50011/', '/diagnoses/a/', '/codes/AADSTS50012/'],
    ['diagnosis', '/diagnoses/b/', '/diagnoses/c/', '/diagnoses/d/'],
    ['question', '/troubleshoot/token/'],
  ]);
});
test('a request comes before all', () => {
  expect(shown({ method: 'GET', path: '/me/messages' })[0]?.[1]).toBe(
    '/permissions/?method=GET&path=%2Fme%2Fmessages',
  );
});
test('a permission leads to what it opens', () => {
  expect(shown(null, [found('permission', 'Mail.Read')])).toEqual([
    ['best', '/permissions/?permission=Mail.Read'],
  ]);
});
test('nothing found is no group', () => {
  expect(shown(null, [])).toEqual([]);
});
