import { expect, test } from 'vitest';
import { decodeBase64Text } from './decodeBase64.ts';

test.each([
  ['eyJhIjoxfQ==', '{"a":1}'],
  ['eyJhIjoxfQ', '{"a":1}'],
  ['w6k', 'é'],
  ['_-7d', new TextDecoder().decode(Uint8Array.of(255, 238, 221))],
  ['', undefined],
  ['a', undefined],
  ['not base64', undefined],
  ['eyJ*', undefined],
])('%j decodes to %j', (written, text) => {
  expect(decodeBase64Text(written)).toBe(text);
});
