import type { Alternative, PermissionRow } from './permissionTable.ts';

type Kinds = Pick<PermissionRow, 'delegatedWork' | 'delegatedPersonal' | 'application'>;

const alternatives = (text: string): readonly Alternative[] | null =>
  text === '-' ? null : text.split('|').map((each) => each.split('+'));

/** `Mail.Read|Mail.ReadWrite`: one or the other; `A+B`: both; `-`: the kind is not supported. */
const kinds = (work: string, personal: string, application: string): Kinds => ({
  delegatedWork: alternatives(work),
  delegatedPersonal: alternatives(personal),
  application: alternatives(application),
});

const row = (
  methods: string,
  path: string,
  needs: Kinds,
  more: Partial<PermissionRow> = {},
): PermissionRow => ({
  path,
  methods: methods.split(' '),
  versions: ['v1.0', 'beta'],
  ...needs,
  source: 'https://learn.microsoft.com/en-us/graph/api/overview',
  checked: '2026-11-23',
  ...more,
});

const readUsers = kinds(
  'User.ReadBasic.All|User.Read.All|Directory.Read.All',
  '-',
  'User.Read.All|Directory.Read.All',
);
const writeUser = kinds(
  'User.ReadWrite.All|Directory.ReadWrite.All',
  '-',
  'User.ReadWrite.All|Directory.ReadWrite.All',
);
const reset = [['User-PasswordProfile.ReadWrite.All']];
const readMail = kinds(
  'Mail.ReadBasic|Mail.Read|Mail.ReadWrite',
  'Mail.ReadBasic|Mail.Read|Mail.ReadWrite',
  'Mail.ReadBasic.All|Mail.Read|Mail.ReadWrite',
);
const conditionalAccess =
  'Policy.ReadWrite.ConditionalAccess+Policy.Read.All|Policy.ReadWrite.ConditionalAccess+Application.Read.All';

/** A small table for tests: one row for each peculiarity. */
export const sampleRows: readonly PermissionRow[] = [
  row('GET', '/me', kinds('User.Read|User.ReadWrite', 'User.Read', '-')),
  row('GET', '/users', readUsers, {
    cases: [
      {
        when: { select: 'signInActivity' },
        delegatedWork: [['AuditLog.Read.All', 'User.Read.All']],
        application: [['AuditLog.Read.All', 'User.Read.All']],
      },
    ],
  }),
  row('GET', '/users/delta', readUsers),
  row('GET', '/users/{id}', readUsers),
  row('PATCH', '/users/{id}', writeUser, {
    roles: ['User Administrator'],
    cases: [
      {
        when: { body: 'passwordProfile' },
        delegatedWork: reset,
        application: reset,
        roles: ['Password Administrator'],
      },
      {
        when: { body: 'accountEnabled' },
        delegatedWork: [['User.EnableDisableAccount.All', 'User.Read.All'], ['User.ReadWrite.All']],
        application: [['User.EnableDisableAccount.All', 'User.Read.All'], ['User.ReadWrite.All']],
      },
    ],
  }),
  row('GET', '/users/{id}/messages', readMail, { aliases: ['/me/messages'], limits: ['app-access-policy'] }),
  row('GET', '/users/{id}/messages/{id}', readMail, { aliases: ['/me/messages/{id}'] }),
  row('GET', '/users/{id}/mailFolders/{id}/messages', readMail),
  row('POST', '/users/{id}/sendMail', kinds('Mail.Send', 'Mail.Send', 'Mail.Send')),
  row('GET', '/users/{id}/photo/$value', kinds('User.Read|User.Read.All', 'User.Read', 'User.Read.All')),
  row(
    'GET',
    '/drives/{id}/items/{id}/children',
    kinds('Files.Read|Files.Read.All', 'Files.Read', 'Files.Read.All'),
  ),
  row(
    'PUT',
    '/drives/{id}/items/{id}/content',
    kinds('Files.ReadWrite', 'Files.ReadWrite', 'Files.ReadWrite.All'),
  ),
  row('GET', '/sites/{id}', kinds('Sites.Read.All', '-', 'Sites.Selected|Sites.Read.All'), {
    limits: ['selected-scopes'],
  }),
  row(
    'POST DELETE',
    '/groups/{id}/members/$ref',
    kinds('GroupMember.ReadWrite.All', '-', 'GroupMember.ReadWrite.All'),
  ),
  row('GET', '/groups/{id}/members', kinds('GroupMember.ReadBasic.All', '-', 'GroupMember.Read.All')),
  row('GET', '/applications/{id}', kinds('Application.Read.All', '-', 'Application.Read.All')),
  row(
    'GET',
    '/teams/{id}/channels/{id}/messages',
    kinds('ChannelMessage.Read.All', '-', 'ChannelMessage.Read.All'),
    { limits: ['rsc', 'protected-api'] },
  ),
  row('POST', '/identity/conditionalAccess/policies', kinds(conditionalAccess, '-', conditionalAccess)),
  row(
    'GET',
    '/reports/getOffice365ActiveUserDetail(period={value})',
    kinds('Reports.Read.All', '-', 'Reports.Read.All'),
  ),
  row('GET', '/trustFramework/policies', kinds('Policy.Read.All', '-', 'Policy.Read.All'), {
    versions: ['beta'],
  }),
  row('GET', '/me/onenote/notebooks', kinds('Notes.Create|Notes.Read', 'Notes.Create|Notes.Read', '-')),
];
