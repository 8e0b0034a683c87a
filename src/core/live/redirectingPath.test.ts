import { expect, test } from 'vitest';
import { isRedirecting } from './redirectingPath.ts';

test.each([
  ['/me/drive/items/1/content'],
  ['/me/drive/items/1/content?format=pdf'],
  ['/me/drive/items/1/versions/2/content'],
  ['/drives/b!1/items/1/content'],
  ['/me/drive/root:/a/b.docx:/content'],
  ['/me/drive/root:/photos/2026/a.jpg:/content'],
  ['/me/drive/root:/messages/onenote/a.txt:/content'],
  ['/sites/contoso/drive/items/1/content'],
  ['/sites/1/lists/2/items/3/driveItem/content'],
  ['/shares/u!aHR0/driveItem/content'],
  ['/shares/u!aHR0/root/content'],
  ['/drives/1/items/1/thumbnails/0/large/content'],
  ['/print/printers/1/jobs/2/documents/3/$value'],
  ["/reports/getOffice365ActiveUserDetail(period='D7')"],
  ["/reports/getTeamsUserActivityUserDetail(period='D7')"],
])('%s is answered from another host', (path) => {
  expect(isRedirecting('GET', path)).toBe(true);
});

test.each([
  ['GET', '/me'],
  ['GET', '/me/messages'],
  ['GET', '/me/messages/1/$value'],
  ['GET', '/me/photo/$value'],
  ['GET', '/me/drive/items/1'],
  ['PUT', '/me/drive/items/1/content'],
  ['GET', '/me/onenote/pages/1/content'],
  ['GET', '/users/1/onlineMeetings/2/recordings/3/content'],
  ['GET', "/reports/getOffice365ActiveUserDetail(period='D7')?$format=application/json"],
  ['GET', "/reports/getUserArchivedPrintJobs(userId='1',startDateTime=2026-01-01,endDateTime=2026-01-02)"],
  ['GET', '/users/content'],
])('%s %s is answered by Graph itself', (method, path) => {
  expect(isRedirecting(method, path)).toBe(false);
});
