import { describe, expect, it } from 'vitest';
import type { Fact } from '../facts/fact.ts';
import { gatherFacts } from '../facts/factBook.ts';
import type { Condition } from '../knowledge.ts';
import { matchCondition } from './matchCondition.ts';
import { readFact } from './toyKnowledge.ts';

const absentRole = {
  name: 'token.role',
  state: 'absent',
  source: { kind: 'claim', evidence: 'token', claim: 'roles', span: { start: 0, end: 1 } },
} as Fact;
const book = gatherFacts([
  readFact('status', 403),
  readFact('message', 'drip'),
  readFact('token.scope', 'User.Read'),
  readFact('token.scope', 'Mail.Read'),
  absentRole,
]);

const cases: [Condition, boolean][] = [
  [{ fact: 'status', equals: 403 }, true],
  [{ fact: 'status', equals: 401 }, false],
  [{ fact: 'status', equals: '403' }, false],
  [{ fact: 'status', oneOf: [401, 403] }, true],
  [{ fact: 'status', oneOf: [] }, false],
  [{ fact: 'token.scope', contains: 'Mail.Read' }, true],
  [{ fact: 'token.scope', contains: 'mail.read' }, false],
  [{ matches: 'drip' }, true],
  [{ matches: 'drop' }, false],
  [{ fact: 'status', known: true }, true],
  [{ fact: 'account', known: true }, false],
  [{ fact: 'token.role', known: true }, false],
  [{ fact: 'token.role', absent: true }, true],
  [{ fact: 'account', absent: true }, false],
  [{ fact: 'status', after: 399 }, true],
  [{ fact: 'status', after: 403 }, false],
  [{ fact: 'status', before: 404 }, true],
  [{ fact: 'message', before: 404 }, false],
  [{ matcher: 'no-such-matcher' }, false],
];

describe.each(cases)('%o', (condition, holds) => {
  it(holds ? 'holds' : 'does not hold', () => {
    expect(matchCondition(condition, book) !== null).toBe(holds);
  });
});

it('gives the facts that make a condition hold', () => {
  expect(matchCondition({ fact: 'token.scope', contains: 'Mail.Read' }, book)).toEqual([
    readFact('token.scope', 'Mail.Read'),
  ]);
});
