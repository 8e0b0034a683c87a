import { expect, test } from 'vitest';
import { type Correction, correctFacts } from './correctFacts.ts';
import type { Fact, FactName, Source } from './fact.ts';
import { parseFactValue } from './parseFactValue.ts';

const at = (start: number, evidence = 'paste'): Source => ({
  kind: 'text',
  evidence,
  span: { start, end: start + 3 },
});
const fact = (name: string, value: unknown, source: Source) =>
  ({ name, state: 'known', value, source }) as Fact;
const status = fact('status', 403, at(9));
const code = fact('graphCode', 'accessdenied', at(20));
const message = fact('message', 'access-denied', at(20));
const elsewhere = fact('message', 'access-denied-words', at(40));
const scopes = ['User.Read', 'Mail.Read'].map((each) =>
  fact('token.scope', each, { kind: 'claim', evidence: 'paste', claim: 'scp', span: { start: 60, end: 90 } }),
);
const other = fact('status', 403, at(9, 'request'));
const facts = [status, code, message, elsewhere, ...scopes, other];
const after = (...corrections: Correction[]) =>
  correctFacts(facts, corrections).map((each) => `${each.name} ${each.state === 'known' ? each.value : ''}`);

test('a fact that was not so is gone, in its own evidence alone', () => {
  expect(correctFacts(facts, [{ read: status }])).toEqual(facts.filter((each) => each !== status));
});

test('with a code goes what its pattern says in the same place, and nothing else', () => {
  expect(after({ read: code })).toEqual([
    'status 403',
    'message access-denied-words',
    'token.scope User.Read',
    'token.scope Mail.Read',
    'status 403',
  ]);
});

test('of a claim one value goes, though all values stand in one place', () => {
  expect(after({ read: scopes[0] as Fact })).not.toContain('token.scope User.Read');
  expect(after({ read: scopes[0] as Fact })).toContain('token.scope Mail.Read');
});

test('what it is instead is a fact of the person', () => {
  expect(correctFacts(facts, [{ read: status, value: 404 }]).at(-1)).toEqual({
    name: 'status',
    state: 'known',
    value: 404,
    source: { kind: 'person' },
  });
});

test('a correction of something that is not read any more changes nothing', () => {
  expect(correctFacts(facts, [{ read: fact('status', 500, at(9)), value: 404 }])).toEqual(facts);
  expect(correctFacts([], [{ read: status, value: 404 }])).toEqual([]);
});

test.each<[FactName, string, unknown]>([
  ['status', ' 404 ', 404],
  ['stsCode', 'AADSTS65001', '65001'],
  ['stsCode', '65001', '65001'],
  ['graphCode', 'Authorization_RequestDenied', 'authorization_requestdenied'],
  ['token.scope', 'Mail.Read', 'Mail.Read'],
  ['request.template', '/v1.0/users/ada@contoso.com/messages?$top=1', '/users/{id}/messages'],
  ['token.kind', 'app-only', 'app-only'],
  ['request.method', 'GET', 'GET'],
])('%s: "%s" is %s', (name, written, value) => {
  expect(parseFactValue(name, written)).toEqual({ ok: true, value });
});

test.each<[FactName, string]>([
  ['status', '99'],
  ['status', '40 3'],
  ['stsCode', 'AADSTS'],
  ['graphCode', 'two words'],
  ['graphCode', ''],
  ['token.kind', 'user'],
  ['token.kind', '__proto__'],
  ['request.template', 'me/messages'],
  ['message', 'access-denied'],
  ['needed.permission', 'Mail Read'],
])('%s: "%s" is no value of it', (name, written) => {
  expect(parseFactValue(name, written)).toEqual({ ok: false });
});
