import { describe, expect, test } from 'vitest';
import { viewOfClaims } from '../token/readToken.ts';
import { answerRequest } from './answerRequest.ts';
import type { RequestText } from './parseRequest.ts';
import { indexPermissions } from './permissionIndex.ts';
import { sampleRows } from './sampleRows.ts';

const index = indexPermissions(sampleRows);
const GRAPH = 'https://graph.microsoft.com';
const TENANT = 'c7d2f0a1-8b1e-4f6c-9a55-1f2e3d4c5b6a';
const user = (scp: string) => viewOfClaims({ aud: GRAPH, scp, tid: TENANT, oid: '1', sub: '2' });
const personal = (scp: string) =>
  viewOfClaims({ aud: GRAPH, scp, tid: '9188040d-6c67-4c5b-b112-36a304b66dad' });
const app = (...roles: string[]) => viewOfClaims({ aud: GRAPH, idtyp: 'app', roles, oid: '1', sub: '1' });

const answer = (request: RequestText | string, token: ReturnType<typeof user>) =>
  answerRequest(index, typeof request === 'string' ? { url: request } : request, token);
const diff = (request: RequestText | string, token: ReturnType<typeof user>) => answer(request, token).diff;

const caPolicy = 'POST /identity/conditionalAccess/policies';
const password = { method: 'PATCH', url: '/users/1', body: { passwordProfile: { password: 'x' } } };

describe('a token against a request', () => {
  test.each([
    ['/me/messages', user('openid Mail.Read'), 'sufficient'],
    ['/me/messages', user('https://graph.microsoft.com/Mail.Read'), 'sufficient'],
    ['/me/messages', user('mail.read'), 'sufficient'],
    ['/me/messages', user('User.Read'), 'missing'],
    ['/me/messages', personal('Mail.Read'), 'sufficient'],
    ['/users', personal('User.ReadBasic.All'), 'wrong-kind'],
    ['/me/messages', app('Mail.Read'), 'wrong-kind'],
    ['/users/1/messages', app('Mail.Read'), 'sufficient'],
    ['/users/1/messages', app(), 'missing'],
    ['/users/1/messages', viewOfClaims({ roles: ['Mail.Read'] }), 'sufficient'],
    ['/me', app('User.Read.All'), 'wrong-kind'],
    [caPolicy, user('Policy.ReadWrite.ConditionalAccess'), 'missing'],
    [caPolicy, app('Policy.ReadWrite.ConditionalAccess', 'Application.Read.All'), 'sufficient'],
    ['/nothing', user('Mail.Read'), 'unknown'],
  ] as const)('%s', (request, token, verdict) => {
    expect(diff(request, token)?.verdict).toBe(verdict);
  });

  test.each([
    [viewOfClaims({ aud: 'https://outlook.office.com', scp: 'User.Read' }), 'for-another-api'],
    [viewOfClaims({ aud: GRAPH, upn: 'ada@contoso.com', roles: ['Mail.Read'] }), 'kind-unknown'],
    [viewOfClaims({ aud: GRAPH }), 'kind-unknown'],
    [viewOfClaims({ aud: TENANT, nonce: '1', sub: '1', name: 'Ada' }), 'no-access-token'],
  ] as const)('that is no token for Graph is not compared: %#', (token, problem) => {
    expect(answer('/me', token)).toMatchObject({ diff: null, problem });
  });

  test('lacks the least privileged first', () => {
    expect(diff('/me/messages', user('User.Read'))).toMatchObject({
      additions: [['Mail.ReadBasic'], ['Mail.Read'], ['Mail.ReadWrite']],
      notNeeded: ['User.Read'],
    });
  });

  test('lacks the other half of a pair before more', () => {
    expect(diff(caPolicy, app('Application.Read.All', 'Policy.ReadWrite.ConditionalAccess'))).toMatchObject({
      verdict: 'sufficient',
    });
    expect(diff(caPolicy, app('Application.Read.All'))).toMatchObject({
      additions: [['Policy.ReadWrite.ConditionalAccess']],
    });
  });

  test('lacks two narrow permissions before one that opens everything', () => {
    const enable = { method: 'PATCH', url: '/users/1', body: { accountEnabled: false } };
    expect(diff(enable, app())?.additions).toEqual([
      ['User.EnableDisableAccount.All', 'User.Read.All'],
      ['User.ReadWrite.All'],
    ]);
    expect(diff(enable, app('User.Read.All'))?.additions[0]).toEqual(['User.EnableDisableAccount.All']);
  });
});

describe('a request with a property of its own needs', () => {
  test('a password alone', () => {
    expect(diff(password, app('User.ReadWrite.All'))).toMatchObject({
      verdict: 'missing',
      additions: [['User-PasswordProfile.ReadWrite.All']],
    });
    expect(diff(password, app('User-PasswordProfile.ReadWrite.All'))?.verdict).toBe('sufficient');
  });

  test('a password and a name', () => {
    const both = { ...password, body: '{"passwordProfile":{},"displayName":"Ada"}' };
    expect(diff(both, app('User-PasswordProfile.ReadWrite.All'))?.verdict).toBe('missing');
    expect(diff(both, app('User-PasswordProfile.ReadWrite.All', 'User.ReadWrite.All'))?.verdict).toBe(
      'sufficient',
    );
  });

  test('a password and the account, which take both', () => {
    const body = { passwordProfile: {}, accountEnabled: true };
    expect(diff({ ...password, body }, app())?.additions[0]).toEqual([
      'User-PasswordProfile.ReadWrite.All',
      'User.EnableDisableAccount.All',
      'User.Read.All',
    ]);
  });

  test.each([
    ['/users?$select=displayName,signInActivity', 'missing'],
    ['/users?$filter=signInActivity/lastSignInDateTime le 2024-01-01', 'missing'],
    ["/users?$filter=displayName eq 'signInActivity'", 'sufficient'],
    ['/users?$select=displayName', 'sufficient'],
  ])('%s', (url, verdict) => {
    expect(diff(url, user('User.Read.All'))?.verdict).toBe(verdict);
  });
});
