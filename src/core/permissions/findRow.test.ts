import { describe, expect, test } from 'vitest';
import { findRow } from './findRow.ts';
import { nearestRows } from './nearestRows.ts';
import { parseRequest } from './parseRequest.ts';
import { indexPermissions } from './permissionIndex.ts';
import { sampleRows } from './sampleRows.ts';

const index = indexPermissions(sampleRows);
const pathOf = (text: string) => findRow(index, parseRequest({ url: text }))?.path ?? null;
const find = (text: string) => findRow(index, parseRequest({ url: text }));

const MESSAGES = '/users/{id}/messages';
const CHILDREN = '/drives/{id}/items/{id}/children';
const CONTENT = '/drives/{id}/items/{id}/content';

describe('the row of a request', () => {
  test.each([
    ['https://graph.microsoft.com/v1.0/me', '/me'],
    ['https://graph.microsoft.us/v1.0/me/', '/me'],
    ['https://dod-graph.microsoft.us/beta/me', '/me'],
    ['https://microsoftgraph.chinacloudapi.cn/v1.0/me', '/me'],
    ['graph.microsoft.com/v1.0/me', '/me'],
    ['https%3A%2F%2Fgraph.microsoft.com%2Fv1.0%2Fme', '/me'],
    ['https://proxy.contoso.com/v1.0/me', '/me'],
    ['me', '/me'],
    ['/ME?$select=id', '/me'],
    ['/v1.0/users', '/users'],
    ['/users/$count', '/users'],
    ['/users/delta?$deltatoken=abc', '/users/delta'],
    ['/users/microsoft.graph.delta()', '/users/delta'],
    ["/users/delta(token='x')", '/users/delta'],
    ['/users/ada@contoso.com', '/users/{id}'],
    ['/users/ada_fabrikam.com#EXT#@contoso.onmicrosoft.com/messages', MESSAGES],
    ['/users/ada_fabrikam.com%23EXT%23@contoso.onmicrosoft.com/messages', MESSAGES],
    ["/users('ada@contoso.com')/messages", MESSAGES],
    ['/users(%27ada@contoso.com%27)/messages', MESSAGES],
    ["/users('o''brien/x')/messages('AAMk/=')", '/users/{id}/messages/{id}'],
    ['/users/<user-id>/messages', MESSAGES],
    ['/users/$userId/messages', MESSAGES],
    ['/users/%7Bid%7D/messages', MESSAGES],
    ['/users/{{user id}}/messages', MESSAGES],
    ['/me/messages', '/me/messages'],
    ['/me/messages/AAMkAD%2Fx%3D/$value', '/me/messages/{id}'],
    ['/me/mailFolders/inbox/messages', '/users/{id}/mailFolders/{id}/messages'],
    ["/me/mailFolders('inbox')/messages", '/users/{id}/mailFolders/{id}/messages'],
    ['/me/mailFolders/a/childFolders/b/messages', '/users/{id}/mailFolders/{id}/messages'],
    ['/me/mailFolders/inbox/messages/AAMk', '/me/messages/{id}'],
    ['POST /me/sendMail', '/users/{id}/sendMail'],
    ['POST /me/microsoft.graph.sendMail', '/users/{id}/sendMail'],
    ['GET /me/photo', '/users/{id}/photo/$value'],
    ['/me/drive/root/children', CHILDREN],
    ['/me/drive/root:/Private/Pay.xlsx:/children', CHILDREN],
    ['/drive/root:/a b/c:/children', CHILDREN],
    ['/me/drive/special/documents/children', CHILDREN],
    ['/groups/1/drive/items/01ABC/children', CHILDREN],
    ['/sites/contoso.sharepoint.com:/sites/hr:/drive/root:/a/b:/children', CHILDREN],
    ['PUT /drives/b!x/items/01ABC:/x.txt:/content', CONTENT],
    ['PUT /me/drive/root:/a%2Fb.txt:/content', CONTENT],
    ['PUT /me/drive/root%3A/a.txt%3A/content', CONTENT],
    ['/sites/contoso.sharepoint.com:/sites/hr', '/sites/{id}'],
    ['/sites/contoso.sharepoint.com,1,2', '/sites/{id}'],
    ['POST /groups/1/members/$ref', '/groups/{id}/members/$ref'],
    ['/groups/1/members/microsoft.graph.user', '/groups/{id}/members'],
    ['/groups/1/members/microsoft.graph.user/$count', '/groups/{id}/members'],
    ["/applications(appId='00000000-1111')", '/applications/{id}'],
    ['/applications(appid=%2700000000-1111%27)', '/applications/{id}'],
    [
      "/reports/getOffice365ActiveUserDetail(period='D7')",
      '/reports/getOffice365ActiveUserDetail(period={value})',
    ],
    [
      '/reports/microsoft.graph.getOffice365ActiveUserDetail(date=2024-01-01)',
      '/reports/getOffice365ActiveUserDetail(period={value})',
    ],
    ['/reports/getOffice365ActiveUserDetail', '/reports/getOffice365ActiveUserDetail(period={value})'],
  ])('%s is %s', (text, path) => {
    expect(pathOf(text)).toBe(path);
  });

  test.each([
    ['https://login.microsoftonline.com/common/oauth2/v2.0/token'],
    ['https://outlook.office.com/api/v2.0/me'],
    ['https://graph.windows.net/contoso.com/users?api-version=1.6'],
    ['https://example.com/me'],
    ['/'],
    [''],
    ['$batch'],
    ['/users/1/messages/2/3'],
    ['/users/getByIds'],
    ['/applications'],
    ['DELETE /users/1'],
    ['/me/drive/root:/a/children'],
    ['/nothing'],
  ])('%s has none', (text) => {
    expect(pathOf(text)).toBeNull();
  });

  test('in another version says so', () => {
    expect(find('/beta/trustFramework/policies')).toMatchObject({ otherVersion: false });
    expect(find('/trustFramework/policies')).toMatchObject({ otherVersion: false });
    expect(find('/v1.0/trustFramework/policies')).toMatchObject({ otherVersion: true });
  });

  test('by another owner or a container says so', () => {
    expect(find('/me/messages')).toMatchObject({ spelling: 'itself' });
    expect(find('/me/mailFolders/x/messages')).toMatchObject({ spelling: 'owner' });
    expect(find('/users/1/mailFolders/x/messages/2')).toMatchObject({ spelling: 'container' });
  });
});

describe('a request that no row has', () => {
  const near = (url: string) =>
    nearestRows(index, parseRequest({ url })).map(({ path, distance }) => [path, distance]);

  test('finds the nearest by its path and method', () => {
    expect(near('/users/1/messages/2/3')[0]).toEqual(['/users/{id}/messages/{id}', 1]);
    expect(near('/me/mesages')[0]?.[0]).toBe('/me/messages');
    expect(near('POST /identity/conditionalAccess/policy')[0]).toEqual([
      '/identity/conditionalAccess/policies',
      1,
    ]);
  });

  test('finds none where not even the first name is known', () => {
    expect(near('/nothing/like/this')).toEqual([]);
    expect(near('')).toEqual([]);
  });
});
