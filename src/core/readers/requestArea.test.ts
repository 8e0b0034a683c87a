import { describe, expect, test } from 'vitest';
import { areaOf } from './requestArea.ts';
import { requestTemplate } from './requestTemplate.ts';

describe('the service that a path asks', () => {
  test.each([
    ['/me/messages', 'mailbox'],
    ['/users/ada@contoso.com/mailFolders/inbox/messages', 'mailbox'],
    ['/users/ada/sendMail', 'mailbox'],
    ["/users('ada')/calendar/calendarView", 'mailbox'],
    ['/groups/1/events', 'mailbox'],
    ['/users/1/onlineMeetings/2/transcripts', 'meetings'],
    ['/communications/callRecords/1', 'meetings'],
    ['/solutions/virtualEvents/webinars', 'meetings'],
    ['/sites?search=hr', 'sites'],
    ['/sites/contoso.sharepoint.com:/sites/hr:/lists', 'sites'],
    ['/me/drive/root:/a.txt:/content', 'sites'],
    ['/drives/1/items/2', 'sites'],
    ['/groups/1/drive', 'sites'],
    ['/teams/1/channels/2/messages', 'teams'],
    ['/users/1/chats', 'teams'],
    ['/groups/1/team', 'teams'],
    ['/users', 'directory'],
    ['/users/ada', 'directory'],
    ['/users/ada/memberOf', 'directory'],
    ['/groups/1/members/$ref', 'directory'],
    ["/applications(appId='1')", 'directory'],
    ['/roleManagement/directory/roleAssignments', 'directory'],
  ])('%s is %s', (path, area) => {
    expect(areaOf(requestTemplate(path))).toBe(area);
  });

  test.each([
    ['/me'],
    ['/'],
    [''],
    ['/deviceManagement/managedDevices'],
    ['/subscriptions'],
    ['/me/planner/tasks'],
    ['/search/query'],
    ['/solutions/bookingBusinesses'],
    ['/communications/presences'],
  ])('%j is none of those told apart', (path) => {
    expect(areaOf(requestTemplate(path))).toBeUndefined();
  });
});
