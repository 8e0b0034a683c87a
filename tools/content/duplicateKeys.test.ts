import { expect, it } from 'vitest';
import { duplicateKeys } from './duplicateKeys.ts';

it.each([
  ['{"a": 1, "a": 2}', ['a']],
  ['{"a": {"b": 1, "c": 2, "b": 3}}', ['a.b']],
  ['[{"id": {"x": 1}}, {"id": {"x": 1, "\\u0078": 2}}]', ['id.x']],
  ['{"a": {"b": 1}, "c": {"b": 1}}', []],
  ['[{"a": 1}, {"a": 1}]', []],
  ['{"a": "\\"a\\": 1, {", "b": "a"}', []],
])('finds the keys given twice in %s', (text, keys) => {
  expect(duplicateKeys(text)).toEqual(keys);
});
