import { describe, expect, test } from 'vitest';
import { readPermissionLists } from './permissionLists.ts';
import { pasted, sourceText, written } from './sampleEvidence.ts';

const facts = (text: string) => written(readPermissionLists(pasted(text), []).facts);
const needed = (...names: string[]) => names.map((name) => `needed.permission=${name}`);
const held = (kind: 'scope' | 'role', ...names: string[]) =>
  names.flatMap((name) => [`held.permission=${name}`, `token.${kind}=${name}`]);

describe('the lists of permissions in a message', () => {
  test.each([
    [
      "Missing scope permissions on the request. API requires one of 'Chat.Read, Chat.ReadWrite'. Scopes on the request 'User.Read, openid'",
      [...needed('Chat.Read', 'Chat.ReadWrite'), ...held('scope', 'User.Read', 'openid')],
    ],
    [
      String.raw`API requires one of \u0027Team.Create\u0027. Roles on the request \u0027Mail.Read\u0027.\"`,
      [...needed('Team.Create'), ...held('role', 'Mail.Read')],
    ],
    [
      'Missing application roles. API required roles: SecurityAlert.Read.All,SecurityAlert.ReadWrite.All, application roles: User.Read.All,Mail.Read.',
      [
        ...needed('SecurityAlert.Read.All', 'SecurityAlert.ReadWrite.All'),
        ...held('role', 'User.Read.All', 'Mail.Read'),
      ],
    ],
    [
      'Application must have one of the following scopes: DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All - Operation ID (for customer support): 0',
      needed('DeviceManagementApps.Read.All', 'DeviceManagementApps.ReadWrite.All'),
    ],
    [
      'does not have any of the required application permissions (Policy.Read.All, Policy.ReadWrite.TrustFramework) to access',
      needed('Policy.Read.All', 'Policy.ReadWrite.TrustFramework'),
    ],
    [
      'any of the required delegated permissions (IdentityUserFlow.Read.All)',
      needed('IdentityUserFlow.Read.All'),
    ],
    [
      'Calling principal does not have required MSGraph permissions AuditLog.Read.All',
      needed('AuditLog.Read.All'),
    ],
    [
      'due to missing permission scope RoleManagement.Read.All,Directory.Read.All."',
      needed('RoleManagement.Read.All', 'Directory.Read.All'),
    ],
    [
      "API requires one of 'TeamsTab.Create, TeamsTab.ReadWrite.All, Group.ReadWrite.All.Group'",
      needed('TeamsTab.Create', 'TeamsTab.ReadWrite.All', 'Group.ReadWrite.All.Group'),
    ],
    [
      "Scopes on the request 'https://graph.microsoft.com/User.Read, email'",
      held('scope', 'User.Read', 'email'),
    ],
  ])('are read from %j', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  test.each([
    ["Scopes on the request ''", ['held.permission', 'token.scope']],
    ["Roles on the request ''.", ['held.permission', 'token.role']],
    ['API required roles: Mail.Read, application roles: ."', ['held.permission', 'token.role']],
  ])('that are printed empty are known to be: %j', (text, names) => {
    const absent = facts(text).filter((fact) => fact.endsWith('absent'));
    expect(absent).toEqual(names.filter((name) => name.startsWith('token')).map((name) => `${name}=absent`));
  });

  test.each([
    ['a list that is cut off before its first name', 'API required roles: Mail.Read, application roles: '],
    ['a list whose quote is never closed', "Scopes on the request 'User.Re"],
    ['roles of another kind', 'The user needs one of the roles: Reports Reader, Global Reader'],
    ['a sentence about permissions', 'Permissions such as User.Read are missing from the app registration'],
    ['words that are no permissions', 'any of the required application permissions (see the documentation)'],
  ])('are none in %s', (_name, text) => {
    expect(facts(text).filter((fact) => !fact.startsWith('needed.permission=Mail.Read'))).toEqual([]);
  });

  test('point to the characters of each name', () => {
    const text = "API requires one of\n'Chat.Read,\n Chat.ReadWrite'.";
    const [, second] = readPermissionLists(pasted(text), []).facts ?? [];
    expect(sourceText(text, second)).toBe('Chat.ReadWrite');
  });
});
