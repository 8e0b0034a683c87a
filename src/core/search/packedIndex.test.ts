import MiniSearch, { type AsPlainObject } from 'minisearch';
import { expect, test } from 'vitest';
import { type PlainIndex, packIndex, unpackIndex } from './packedIndex.ts';

const options = {
  fields: ['name', 'words'],
  storeFields: [],
  tokenize: (text: string) => [...new Set(text.split(' '))],
};
const indexOf = (documents: readonly { id: number; name: string; words?: string }[]) => {
  const index = new MiniSearch(options);
  index.addAll(documents);
  return index;
};
const plainOf = (index: MiniSearch) => JSON.parse(JSON.stringify(index)) as PlainIndex;
const documents = [
  { id: 0, name: 'alpha', words: 'one two three' },
  { id: 1, name: 'beta' },
  { id: 2, name: 'alpha gamma', words: 'two four' },
];

test('an index that was packed finds the same, with the same scores', () => {
  const index = indexOf(documents);
  const again = MiniSearch.loadJS(
    unpackIndex(packIndex(plainOf(index))) as unknown as AsPlainObject,
    options,
  );
  for (const query of ['alpha', 'two', 'one gamma', 'nothing', 'bet'])
    expect(again.search(query, { prefix: true, fuzzy: 0.2 })).toEqual(
      index.search(query, { prefix: true, fuzzy: 0.2 }),
    );
});

test('documents with other numbers are refused, and so is a term that stands in a field twice', () => {
  expect(() => packIndex(plainOf(indexOf([{ id: 7, name: 'alpha' }])))).toThrow('numbered');
  const twice = new MiniSearch({ ...options, tokenize: (text: string) => text.split(' ') });
  twice.add({ id: 0, name: 'alpha alpha' });
  expect(() => packIndex(plainOf(twice))).toThrow('twice');
});
