import { describe, expect, test } from 'vitest';
import { readRequest } from './request.ts';
import { pasted, sourceText, written } from './sampleEvidence.ts';

const graph = 'https://graph.microsoft.com';
function request(text: string): string {
  const facts = Object.fromEntries(
    written(readRequest(pasted(text), []).facts).map((fact) => fact.split('=', 2)),
  );
  const { 'request.method': method = '-', 'request.host': host = '-', 'request.cloud': cloud = '-' } = facts;
  return Object.keys(facts).length === 0
    ? ''
    : [
        method,
        host,
        cloud,
        facts['request.version'] ?? '-',
        facts['request.template'] ?? '-',
        facts['request.target'] ?? '-',
      ].join(' ');
}

describe('the request', () => {
  test.each([
    [`GET ${graph}/v1.0/me/messages?$top=5`, 'GET graph global v1.0 /me/messages me'],
    [`PATCH ${graph}/beta/users/ada@contoso.com`, 'PATCH graph global beta /users/{id} other-user'],
    ['/me/messages', '- - - - /me/messages me'],
    ['v1.0/groups', '- - - v1.0 /groups directory'],
    ['me/messages', '- - - - /me/messages me'],
    ['POST /users/{id}/sendMail', 'POST - - - /users/{id}/sendmail other-user'],
    ['graph.microsoft.com/v1.0/me', '- graph global v1.0 /me me'],
    [`${graph}/v1.0/sites/root`, '- graph global v1.0 /sites/root directory'],
    ['GET https://graph.microsoft.us/v1.0/me', 'GET graph us-government v1.0 /me me'],
    ['GET https://dod-graph.microsoft.us/v1.0/me', 'GET graph us-government-dod v1.0 /me me'],
    ['GET https://microsoftgraph.chinacloudapi.cn/v1.0/me', 'GET graph china v1.0 /me me'],
    ['GET https://graph.windows.net/contoso.com/users?api-version=1.6', 'GET azure-ad-graph global - - -'],
    ['GET https://outlook.office.com/api/v2.0/me/messages', 'GET outlook global - - -'],
    ['GET https://contoso.sharepoint.com/_api/web', 'GET sharepoint global - - -'],
    [
      'GET https://management.azure.com/subscriptions?api-version=2022-12-01',
      'GET azure-resource-manager global - - -',
    ],
    [
      `401 Client Error: Unauthorized for url: ${graph}/v1.0/me/calendar | Error`,
      '- graph global v1.0 /me/calendar me',
    ],
    [`curl -X POST -H "Accept: */*" "${graph}/v1.0/me/sendMail"`, 'POST graph global v1.0 /me/sendmail me'],
    [
      `az rest --method patch --url '${graph}/v1.0/applications/00000000-1111-2222-3333-444444444444'`,
      'PATCH graph global v1.0 /applications/{id} directory',
    ],
    [
      `Invoke-MgGraphRequest -Uri "${graph}/v1.0/users" -Method DELETE`,
      'DELETE graph global v1.0 /users directory',
    ],
    [`Method: GET, RequestUri: '${graph}/v1.0/me?$select=id', Version: 1.1`, 'GET graph global v1.0 /me me'],
    [
      'GET /v1.0/drives/abc/root/children HTTP/1.1\r\nHost: graph.microsoft.com',
      'GET graph global v1.0 /drives/{id}/root/children directory',
    ],
    [
      String.raw`{\"url\":\"https:\/\/graph.microsoft.com\/v1.0\/me\",\"method\":\"GET\"}`,
      'GET graph global v1.0 /me me',
    ],
    ['POST https://graph.example.net/v1.0/subscriptions', 'POST other - v1.0 /subscriptions directory'],
  ])('of %j', (text, expected) => {
    expect(request(text)).toBe(expected);
  });

  test.each([
    [
      'a page of the documentation',
      'See https://learn.microsoft.com/en-us/graph/api/user-list and https://docs.microsoft.com/graph',
    ],
    ['the sign-in service', 'POST https://login.microsoftonline.com/common/oauth2/v2.0/token'],
    [
      'a link of a message',
      'https://aka.ms/msal.js.errors#timed_out https://login.microsoftonline.com/error?code=50011',
    ],
    ['an audience', `"aud": "${graph}", aud: ${graph}/v1.0/me`],
    ['a scope', `scope=${graph}/.default&x and Scopes: [ ${graph}/User.Read ]`],
    ['a context', `{"@odata.context": "${graph}/v1.0/$metadata#users/$entity"}`],
    ['a recommendation', `You can use the query ${graph}/beta/applications/abc to see the keys`],
    ['a parameter', `Open https://app.example/?resource=${graph}/v1.0/me first`],
    ['a frame of a stack', 'at f (https://localhost:3000/static/js/main.js:1:2)'],
    ['a message about a path', '/me request is only valid with delegated authentication flow.'],
    ['a word that is also a name of a path', 'users'],
    ['a verb of a sentence', 'GET the token first. POST it then.'],
  ])('is none in %s', (_name, text) => {
    expect(request(text)).toBe('');
  });

  test('of several is the one that failed', () => {
    const log = `GET ${graph}/v1.0/me\n200 OK\nGET ${graph}/v1.0/me/messages\n403 Forbidden\nGET ${graph}/v1.0/groups\n`;
    expect(request(log)).toContain('/me/messages');
    expect(
      request(`GET ${graph}/v1.0/me\n403 Client Error: Forbidden for url: ${graph}/v1.0/users`),
    ).toContain('/users');
    expect(request(`see ${graph}/v1.0/me, then\nPOST ${graph}/v1.0/groups`)).toContain('/groups');
  });

  test('points to its characters', () => {
    const text = `Calling:\nGET ${graph}/v1.0/me\nnow`;
    const [, host] = readRequest(pasted(text), []).facts ?? [];
    expect(sourceText(text, host)).toBe(`${graph}/v1.0/me`);
  });
});
