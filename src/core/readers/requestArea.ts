import type { FactValues } from '../facts/fact.ts';

type Area = FactValues['request.area'];

/** First segments of a path, and what stands behind them. A drive, a site and a share are all SharePoint's. */
const areas: Readonly<Record<Area, string>> = {
  mailbox:
    'messages mailfolders sendmail events calendar calendars calendarview calendargroups contacts contactfolders inferenceclassification mailboxsettings outlook findmeetingtimes getschedule reminderview getmailtips people',
  meetings: 'onlinemeetings virtualevents callrecords calls',
  sites: 'sites drive drives shares lists followedsites',
  teams: 'teams team chats joinedteams teamwork appcatalogs',
  directory:
    'users groups directoryobjects directory directoryroles directoryroletemplates rolemanagement administrativeunits applications serviceprincipals devices domains organization oauth2permissiongrants permissiongrants subscribedskus policies identity invitations identitygovernance members owners memberof transitivememberof ownedobjects authentication manager directreports checkmembergroups getmembergroups checkmemberobjects getmemberobjects revokesigninsessions approleassignments assignlicense',
};
const areaOfSegment = new Map(
  (Object.entries(areas) as [Area, string][]).flatMap(([area, names]) =>
    names.split(' ').map((name) => [name, area] as const),
  ),
);
/** Groups have a mailbox, files and a team of their own. */
const insideGroup =
  /^\/groups\/\{id\}\/(drives?|sites|team|events|calendar|calendarview|conversations|threads)(?:\/|$)/;

/**
 * Which service of Microsoft 365 a path template asks: `/users/{id}/messages` a mailbox, `/sites/{id}/lists` a site.
 * Nothing for a path that names none of those told apart, or that is only `/me`.
 */
export function areaOf(template: string): Area | undefined {
  const group = insideGroup.exec(template)?.[1];
  if (group) return group === 'team' ? 'teams' : /^(?:drive|drives|sites)$/.test(group) ? 'sites' : 'mailbox';
  if (template === '/users/{id}') return 'directory';
  const own = template.replace(/^\/(?:me|users\/\{id\}|communications|solutions)(?=\/)/, '');
  const [, first = ''] = /^\/([^/(:]+)/.exec(own) ?? [];
  return areaOfSegment.get(first);
}
