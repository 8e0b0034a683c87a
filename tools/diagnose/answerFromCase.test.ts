import { describe, expect, test } from 'vitest';
import { picnic } from '../../src/core/engine/toyKnowledge.ts';
import type { Knowledge, Question } from '../../src/core/knowledge.ts';
import { answerFromCase } from './answerFromCase.ts';
import type { Case } from './case.ts';

const question = (id: string, fact: string, values: readonly string[]): Question => ({
  id,
  options: values.map((value) => ({ id: value, asserts: { [fact]: value }, next: { faults: [] } })),
});
const knowledge: Knowledge = {
  ...picnic,
  implications: [
    {
      id: 'app-flow',
      when: [{ fact: 'flow', equals: 'managed-identity' }],
      gives: { 'token.kind': 'app-only' },
    },
  ],
  questions: {
    granted: question('granted', 'registered.granted', ['granted', 'not-granted', 'not-listed']),
    token: question('token', 'token.kind', ['app-only', 'delegated']),
    flow: question('flow', 'flow', ['managed-identity', 'spa']),
  },
};
const answer = (facts: Case['facts'], to: string) => answerFromCase(knowledge, facts)(to);
const listed = (...granted: (boolean | null)[]): Case['facts'] => ({
  permissions: granted.map((each, at) => ({ name: `Thing${at}.Read`, type: 'application', granted: each })),
});

describe('a person who knows what a case says', () => {
  test.each([
    ['granted', listed(true)],
    ['granted', listed(true, true)],
    ['not-granted', listed(false)],
    ['not-granted', listed(true, false)],
    ['unsure', listed(true, null)],
    ['unsure', listed(null)],
    ['unsure', listed()],
    ['unsure', {}],
  ])('answers %s, whether the permission is granted', (option, facts) => {
    expect(answer(facts, 'granted')).toBe(option);
  });

  test('knows a managed identity, and that it calls without a user', () => {
    expect(answer({ flow: 'managed-identity' }, 'flow')).toBe('managed-identity');
    expect(answer({ flow: 'managed-identity' }, 'token')).toBe('app-only');
    expect(answer({ flow: 'delegated' }, 'token')).toBe('delegated');
    expect(answer({ flow: null }, 'token')).toBe('unsure');
  });

  test('is not sure of a question that is not there', () => {
    expect(answer({ flow: 'spa' }, 'weather')).toBe('unsure');
  });
});
