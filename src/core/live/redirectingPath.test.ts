import { expect, test } from 'vitest';
import { isRedirecting } from './redirectingPath.ts';

test.each([
  ['/me/drive/items/1/content'],
  ['/me/drive/items/1/content?format=pdf'],
  ['/drives/b!1/items/1/content'],
  ['/me/drive/root:/a/b.docx:/content'],
  ['/sites/contoso/drive/items/1/content'],
  ['/drives/1/items/1/thumbnails/0/large/content'],
  ["/reports/getOffice365ActiveUserDetail(period='D7')"],
])('%s is answered from another host', (path) => {
  expect(isRedirecting('GET', path)).toBe(true);
});

test.each([
  ['GET', '/me'],
  ['GET', '/me/messages'],
  ['GET', '/me/drive/items/1'],
  ['PUT', '/me/drive/items/1/content'],
  ['GET', '/me/onenote/pages/1/content'],
  ['GET', "/reports/getOffice365ActiveUserDetail(period='D7')?$format=application/json"],
  ['GET', '/users/content'],
])('%s %s is answered by Graph itself', (method, path) => {
  expect(isRedirecting(method, path)).toBe(false);
});
