import { describe, expect, test } from 'vitest';
import { viewOfClaims } from '../token/readToken.ts';
import { answerRequest } from './answerRequest.ts';
import { batchRequests } from './batchRequests.ts';
import { indexPermissions } from './permissionIndex.ts';

const index = indexPermissions([
  {
    path: '/users/{id}',
    aliases: ['/me'],
    methods: ['PATCH', 'GET'],
    versions: ['v1.0'],
    delegatedWork: [['User.ReadWrite.All']],
    delegatedPersonal: [['User.ReadWrite']],
    application: [['User.ReadWrite.All']],
    roles: ['User Administrator'],
    cases: [
      {
        when: { body: 'passwordProfile' },
        application: [['User-PasswordProfile.ReadWrite.All']],
        roles: ['Password Administrator'],
      },
      { when: { body: 'mobilePhone' }, application: [['User-Phone.ReadWrite.All'], ['User.ReadWrite.All']] },
      { when: { select: 'signInActivity' }, application: [['User.Read.All', 'AuditLog.Read.All']] },
    ],
    source: 'https://learn.microsoft.com/x',
  },
]);
const needs = (url: string, body?: unknown) => answerRequest(index, { url, body }).needs;

describe('what a request needs', () => {
  test('is what its row says, unless a case of the row applies', () => {
    expect(needs('PATCH /users/x', { displayName: 'Ada' })).toMatchObject({
      application: [['User.ReadWrite.All']],
      because: [],
      roles: ['User Administrator'],
    });
  });

  test('is replaced by a property that the body writes, for the kinds that the case names', () => {
    expect(needs('PATCH /users/x', '{"PasswordProfile":{}}')).toMatchObject({
      application: [['User-PasswordProfile.ReadWrite.All']],
      delegatedWork: [['User.ReadWrite.All']],
      because: [{ body: 'passwordProfile' }],
      roles: ['Password Administrator', 'User Administrator'],
    });
  });

  test('must satisfy every case that applies', () => {
    expect(needs('PATCH /users/x', { passwordProfile: {}, mobilePhone: '1' })?.application).toEqual([
      ['User-PasswordProfile.ReadWrite.All', 'User-Phone.ReadWrite.All'],
      ['User-PasswordProfile.ReadWrite.All', 'User.ReadWrite.All'],
    ]);
  });

  test.each([
    '/users/x?$select=id,signInActivity',
    '/users/x?%24select=SignInActivity',
    '/users/x?select=signInActivity',
  ])('knows a selected property in %s', (url) => {
    expect(needs(url)?.application).toEqual([['User.Read.All', 'AuditLog.Read.All']]);
  });

  test('has no application row for the signed-in user', () => {
    expect(needs('/me')?.application).toBeNull();
  });
});

test.each([
  [
    'text',
    '{"requests":[{"id":"1","method":"PATCH","url":"/users/x","body":{"mobilePhone":"1"}},{"url":"/me"}]}',
    2,
  ],
  ['a value', { requests: [{ url: '/me' }, { method: 'GET' }, null] }, 1],
  ['no batch', { value: [] }, 0],
  ['no JSON', '{', 0],
])('the requests of a batch are read from %s', (_what, body, count) => {
  expect(batchRequests(body)).toHaveLength(count);
});

describe('a subscription', () => {
  const subscriptions = indexPermissions([
    {
      path: '/subscriptions',
      methods: ['POST'],
      versions: ['v1.0'],
      delegatedWork: [],
      delegatedPersonal: [],
      application: [],
      cases: [
        {
          when: { resource: '/users/{id}/mailFolders/{id}/messages' },
          delegatedWork: [['Mail.Read']],
          application: [['Mail.Read']],
        },
        { when: { resource: '/users' }, delegatedWork: [['User.Read.All']] },
      ],
      source: 'https://learn.microsoft.com/x',
    },
  ]);
  const needed = (resource: unknown) =>
    answerRequest(subscriptions, { url: 'POST /subscriptions', body: { resource } }).needs?.delegatedWork;

  test.each([
    ["me/mailFolders('Inbox')/messages", [['Mail.Read']]],
    ["/users/ada@contoso.com/mailfolders('inbox')/messages?$select=subject", [['Mail.Read']]],
    ['https://graph.microsoft.com/v1.0/me/mailFolders/inbox/messages', [['Mail.Read']]],
    ['users', [['User.Read.All']]],
    ['users/1/photo', []],
    ['', []],
    [7, []],
    [undefined, []],
  ])('to %j needs %j', (resource, alternatives) => {
    expect(needed(resource)).toEqual(alternatives);
  });

  test('without a resource says nothing of a token', () => {
    const token = viewOfClaims({ scp: 'Mail.Send' });
    expect(answerRequest(subscriptions, { url: 'POST /subscriptions' }, token).diff?.verdict).toBe('unknown');
  });
});
