import { describe, expect, test } from 'vitest';
import { findRow, otherMethods } from './findRow.ts';
import { nearestRows } from './nearestRows.ts';
import { parseRequest } from './parseRequest.ts';
import { indexPermissions } from './permissionIndex.ts';
import type { PermissionRow } from './permissionTable.ts';

const row = (path: string, methods = ['GET'], aliases: string[] = []): PermissionRow => ({
  path,
  aliases,
  methods,
  versions: ['v1.0', 'beta'],
  delegatedWork: [['A.Read']],
  delegatedPersonal: null,
  application: [['A.Read.All']],
  source: 'https://learn.microsoft.com/x',
});
const index = indexPermissions([
  row('/me'),
  row('/users'),
  row('/users/{id}', ['GET', 'PATCH']),
  row('/users/delta'),
  row('/users/{id}/messages', ['GET', 'POST'], ['/me/messages']),
  row('/users/{id}/messages/{id}', ['GET'], ['/me/messages/{id}']),
  row('/users/{id}/photo/$value', ['GET', 'PUT']),
  row('/groups/{id}/members', ['GET']),
  row('/groups/{id}/members/$ref', ['POST']),
  row('/drives/{id}/items/{id}/content', ['GET', 'PUT']),
  row('/me/drive/root/children'),
  row('/sites/{id}/lists'),
  row('/applications(appId={value})'),
  row('/applications/{id}'),
  row('/reports/getEmailActivityUserDetail(period={value})'),
  row('/deviceManagement/deviceConfigurations/{id}/getOmaSettingPlainTextValue'),
]);
const find = (text: string) => findRow(index, parseRequest({ url: text }))?.path ?? null;

describe('the row of a request', () => {
  test.each([
    ['GET https://graph.microsoft.com/v1.0/me', '/me'],
    ['/me/', '/me'],
    ['v1.0/ME', '/me'],
    ['https://graph.microsoft.us/beta/users/ada@contoso.com', '/users/{id}'],
    ['PATCH /users/00000000-0000-0000-0000-000000000001', '/users/{id}'],
    ["/users('ada@contoso.com')/messages", '/users/{id}/messages'],
    ['/users/ada_fabrikam.com%23EXT%23@contoso.com/messages', '/users/{id}/messages'],
    ['/users/delta', '/users/delta'],
    ['/users/microsoft.graph.delta()', '/users/delta'],
    ['/users/$count', '/users'],
    ['/me/messages?$top=5&$select=subject', '/me/messages'],
    ["/me/messages('AAMk=')/$value", '/me/messages/{id}'],
    ['PUT /users/x/photo/$value', '/users/{id}/photo/$value'],
    ['POST /groups/x/members/$ref', '/groups/{id}/members/$ref'],
    ['/groups/x/members/microsoft.graph.user', '/groups/{id}/members'],
    ['PUT /me/drive/root:/Plans 2026/budget.xlsx:/content', '/drives/{id}/items/{id}/content'],
    ['/drives/b!x/root:/a.txt:/content', '/drives/{id}/items/{id}/content'],
    ['/drives/b!x/items/01ABC:/a.txt:/content', '/drives/{id}/items/{id}/content'],
    ['/users/x/drive/items/01ABC/content', '/drives/{id}/items/{id}/content'],
    ['/sites/contoso.sharepoint.com:/sites/hr:/lists', '/sites/{id}/lists'],
    ["/applications(appId='00000000-0000-0000-0000-000000000001')", '/applications(appId={value})'],
    ['/applications/00000000-0000-0000-0000-000000000001', '/applications/{id}'],
    [
      "/reports/getEmailActivityUserDetail(period='D7')",
      '/reports/getEmailActivityUserDetail(period={value})',
    ],
    [
      "/deviceManagement/deviceConfigurations/1/getOmaSettingPlainTextValue(secretReferenceValueId='s')",
      '/deviceManagement/deviceConfigurations/{id}/getOmaSettingPlainTextValue',
    ],
  ])('%s falls under %s', (text, path) => {
    expect(find(text)).toBe(path);
  });

  test.each([
    ['a path that nothing has', '/nothing/like/this'],
    ['a method that the path does not have', 'DELETE /users/x'],
    ['the root', '/'],
    ['an empty text', ''],
    ['one segment too many', '/me/messages/1/2'],
  ])('%s has none', (_what, text) => {
    expect(find(text)).toBeNull();
  });
});

test('where there is no row, the other methods and the nearest paths are named', () => {
  expect(otherMethods(index, parseRequest({ url: 'DELETE /users/x' }))).toEqual(['GET', 'PATCH']);
  const near = nearestRows(index, parseRequest({ url: '/users/x/messages/1/extensions' }));
  expect(near[0]?.path).toBe('/users/{id}/messages/{id}');
  expect(nearestRows(index, parseRequest({ url: '/nothing' }))).toEqual([]);
});
