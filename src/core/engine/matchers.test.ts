import { describe, expect, it } from 'vitest';
import type { Fact } from '../facts/fact.ts';
import { gatherFacts } from '../facts/factBook.ts';
import { matchers } from './matchers.ts';
import { readFact } from './toyKnowledge.ts';

const noRoles = {
  name: 'token.role',
  state: 'absent',
  source: { kind: 'text', evidence: 'paste', span: { start: 0, end: 1 } },
} as Fact;
const needs = readFact('needed.permission', 'Mail.Read');
const cases: [string, string, Fact[], boolean][] = [
  ['needed-not-held', 'another scope is held', [needs, readFact('token.scope', 'User.Read')], true],
  ['needed-not-held', 'the message says that no role is held', [needs, noRoles], true],
  [
    'needed-not-held',
    'the needed one is held in another case',
    [needs, readFact('token.scope', 'mail.read')],
    false,
  ],
  ['needed-not-held', 'what is held is unknown', [needs], false],
  ['needed-not-held', 'what is needed is unknown', [readFact('token.scope', 'User.Read')], false],
  ['held-covers-needed', 'the needed one is held', [needs, readFact('held.permission', 'Mail.Read')], true],
  ['held-covers-needed', 'another one is held', [needs, readFact('held.permission', 'User.Read')], false],
  ['held-covers-needed', 'nothing is known', [], false],
  [
    'needed-registered-as-other-type',
    'an app-only token and delegated permissions',
    [readFact('token.kind', 'app-only'), readFact('registered.type', 'delegated')],
    true,
  ],
  [
    'needed-registered-as-other-type',
    'both types are listed',
    [readFact('token.kind', 'app-only'), readFact('registered.type', 'both')],
    false,
  ],
  [
    'needed-registered-as-other-type',
    'the kind is unknown',
    [readFact('registered.type', 'delegated')],
    false,
  ],
  [
    'audience-differs-from-request',
    'a token for Outlook sent to Graph',
    [readFact('token.audience', 'outlook'), readFact('request.host', 'graph')],
    true,
  ],
  [
    'audience-differs-from-request',
    'a token sent nobody knows where',
    [readFact('token.audience', 'outlook')],
    false,
  ],
  [
    'audience-differs-from-request',
    'an audience without a name',
    [readFact('token.audience', 'other')],
    false,
  ],
  [
    'audience-differs-from-request',
    'a token for Outlook sent to Outlook',
    [readFact('token.audience', 'outlook'), readFact('request.host', 'outlook')],
    false,
  ],
];

describe.each(cases)('%s: %s', (matcher, _when, facts, holds) => {
  it(holds ? 'holds' : 'does not hold', () => {
    expect(matchers[matcher]?.(gatherFacts(facts)) != null).toBe(holds);
  });
});
