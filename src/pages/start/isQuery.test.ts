import { expect, test } from 'vitest';
import { isQuery } from './isQuery.ts';

test.each([
  ['50011'],
  ['AADSTS50011: The reply URL specified in the request does not match'],
  ['redirect uri mismatch'],
  ['GET https://graph.microsoft.com/v1.0/me/messages'],
])('%s is searched', (text) => {
  expect(isQuery(text)).toBe(true);
});

test.each([
  ['nothing', ''],
  ['two letters', 'ab'],
  ['a token', `ey${'J'.repeat(200)}`],
  ['a token after its scheme', `Bearer ey${'J'.repeat(200)}`],
  ['a response', 'HTTP/1.1 403 Forbidden\nA: 1\nB: 2\nC: 3\n\n{}'],
  ['a log', 'word '.repeat(100)],
])('%s is not', (_what, text) => {
  expect(isQuery(text)).toBe(false);
});
