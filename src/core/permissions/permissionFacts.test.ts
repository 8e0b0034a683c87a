import { describe, expect, test } from 'vitest';
import type { Fact } from '../facts/fact.ts';
import { permissionFacts } from './permissionFacts.ts';
import { indexPermissions } from './permissionIndex.ts';

const index = indexPermissions([
  {
    path: '/users/{id}/messages',
    aliases: ['/me/messages'],
    methods: ['GET'],
    versions: ['v1.0', 'beta'],
    delegatedWork: [['Mail.Read']],
    delegatedPersonal: null,
    application: [['Mail.ReadBasic.All'], ['Mail.Read']],
    source: '',
  },
  {
    path: '/users',
    methods: ['GET'],
    versions: ['v1.0'],
    delegatedWork: [['User.Read.All']],
    delegatedPersonal: null,
    application: null,
    cases: [{ when: { select: 'signInActivity' }, delegatedWork: [['AuditLog.Read.All']] }],
    source: '',
  },
  {
    path: '/policies',
    methods: ['POST'],
    versions: ['v1.0'],
    delegatedWork: [['Policy.Write', 'Policy.Read']],
    delegatedPersonal: null,
    application: null,
    source: '',
  },
]);
const source = { kind: 'claim', evidence: 'paste', claim: 'scp', span: { start: 0, end: 1 } } as const;
const known = (facts: Readonly<Record<string, string | readonly string[]>>): Fact[] =>
  Object.entries({ 'token.audience': 'graph', 'request.method': 'GET', ...facts }).flatMap(([name, value]) =>
    [value].flat().map((each) => ({ name, state: 'known', value: each, source }) as Fact),
  );
const told = (facts: Readonly<Record<string, string | readonly string[]>>) =>
  permissionFacts(index, known(facts)).map(({ name, ...fact }) => [name, 'value' in fact && fact.value]);

const messages = { 'request.template': '/users/{id}/messages' };

describe('the table says of request and token together', () => {
  test.each([
    [
      { ...messages, 'token.kind': 'delegated', 'token.scope': ['User.Read', 'Mail.Read'] },
      [['permission.held', 'yes']],
    ],
    [{ ...messages, 'token.kind': 'delegated', 'token.scope': ['User.Read'] }, [['permission.held', 'no']]],
    [{ ...messages, 'token.kind': 'app-only', 'token.role': ['User.Read.All'] }, [['permission.held', 'no']]],
    [
      {
        'request.template': '/me/messages',
        'token.kind': 'app-only',
        'token.role': ['Mail.Read'],
      },
      [['permission.kind', 'unsupported']],
    ],
    [
      { ...messages, 'token.kind': 'delegated', account: 'personal', 'token.scope': ['Mail.Read'] },
      [['permission.kind', 'unsupported']],
    ],
  ])('%j: %j', (facts, expected) => {
    expect(told(facts)).toEqual(expected);
  });

  test.each([
    [
      'a path that the table does not have',
      { 'request.template': '/nothing', 'token.kind': 'delegated', 'token.scope': ['A'] },
    ],
    [
      'a token for another API',
      { ...messages, 'token.audience': 'outlook', 'token.kind': 'delegated', 'token.scope': ['A'] },
    ],
    ['a token whose permissions were not read', { ...messages, 'token.kind': 'delegated' }],
    [
      'a pair that is held, since sources disagree on pairs',
      {
        'request.template': '/policies',
        'request.method': 'POST',
        'token.kind': 'delegated',
        'token.scope': ['Policy.Write', 'Policy.Read'],
      },
    ],
    ['an ID token', { ...messages, 'token.kind': 'id-token', 'token.scope': ['A'] }],
    [
      'enough for the row, where a property may need more',
      { 'request.template': '/users', 'token.kind': 'delegated', 'token.scope': ['User.Read.All'] },
    ],
  ])('nothing for %s', (_what, facts) => {
    expect(told(facts as Record<string, string>)).toEqual([]);
  });
});
