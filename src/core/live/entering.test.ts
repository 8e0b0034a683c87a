import { describe, expect, test } from 'vitest';
import { indexPermissions } from '../permissions/permissionIndex.ts';
import type { PermissionRow } from '../permissions/permissionTable.ts';
import { commandsFor } from './commands.ts';
import { completePath } from './completePath.ts';
import { authorityOf, fullScope, parseClient, parseConfig, scopesIn } from './liveClient.ts';
import { parseLiveLink } from './liveLink.ts';
import { proposeScopes } from './proposeScopes.ts';

const ID = '11111111-2222-3333-4444-555555555555';
const row = (path: string, methods: string[], permission = 'Mail.Read'): PermissionRow => ({
  path,
  methods,
  versions: ['v1.0'],
  delegatedWork: [[permission]],
  delegatedPersonal: [[`${permission}Basic`]],
  application: null,
  source: '',
});
const rows = [
  row('/me/messages', ['GET', 'POST']),
  row('/me/messages/{id}', ['GET']),
  row('/users/{id}/messages', ['GET']),
  row('/users/{id}/mailboxSettings', ['GET', 'PATCH'], 'MailboxSettings.Read'),
  row('/groups/{id}/members', ['GET']),
];

describe('a client', () => {
  test.each(['organizations', 'common', 'consumers', 'contoso.onmicrosoft.com', ID])(
    'may sign in at %s',
    (tenant) => {
      expect(parseClient({ clientId: ` ${ID.toUpperCase()} `, tenant, cloud: 'global' })).toEqual({
        ok: true,
        value: { clientId: ID, tenant, cloud: 'global' },
      });
    },
  );

  test.each([
    [{ clientId: 'abc' }, 'client-id'],
    [{ clientId: '' }, 'client-id'],
    [{ clientId: `${ID}/x` }, 'client-id'],
    [{ tenant: 'evil.example/..' }, 'tenant'],
    [{ tenant: '' }, 'tenant'],
    [{ tenant: 'contoso' }, 'tenant'],
    [{ tenant: '@evil.example' }, 'tenant'],
    [{ cloud: 'germany' }, 'cloud'],
    [{ cloud: 'toString' }, 'cloud'],
  ])('with %j has a wrong field', (wrong, problem) => {
    expect(parseClient({ clientId: ID, tenant: 'common', cloud: 'global', ...wrong })).toEqual({
      ok: false,
      problem,
    });
  });

  test('signs in at the host of its cloud', () => {
    expect(authorityOf({ clientId: ID, tenant: 'common', cloud: 'china' })).toBe(
      'https://login.partner.microsoftonline.cn/common',
    );
  });
});

describe('the configuration of a deployment', () => {
  test('gives client and scopes, with defaults', () => {
    expect(parseConfig(JSON.stringify({ clientId: ID, scopes: ['User.Read', 7, 'a b'] }))).toEqual({
      client: { clientId: ID, tenant: 'organizations', cloud: 'global' },
      scopes: ['User.Read'],
    });
  });

  test.each(['', '{', '[]', 'null', '{}', '{"clientId":"your-client-id"}', '<!doctype html>'])(
    'that is %j gives none',
    (text) => {
      expect(parseConfig(text)).toBeNull();
    },
  );
});

describe('scopes', () => {
  test('are read from a field', () => {
    expect(scopesIn(' User.Read, Mail.Read\nUser.Read <b> ')).toEqual(['User.Read', 'Mail.Read']);
  });

  test.each([
    ['Mail.Read', 'us-government', 'https://graph.microsoft.us/Mail.Read'],
    ['openid', 'global', 'openid'],
    ['https://graph.microsoft.com/.default', 'global', 'https://graph.microsoft.com/.default'],
    ['api://x/y', 'global', 'api://x/y'],
  ] as const)('%s in %s is asked for as %s', (name, cloud, full) => {
    expect(fullScope(name, cloud)).toBe(full);
  });

  test('are proposed from the table, by account', () => {
    const index = indexPermissions(rows);
    expect(proposeScopes(index, { method: 'GET', url: '/me/messages' })).toEqual(['Mail.Read']);
    expect(proposeScopes(index, { method: 'GET', url: '/me/messages' }, true)).toEqual(['Mail.ReadBasic']);
    expect(proposeScopes(index, { method: 'GET', url: '/nothing/known' })).toEqual(['User.Read']);
  });
});

describe('a path that is being typed', () => {
  test.each([
    ['/me', 'GET', ['/me/messages', '/me/messages/{id}']],
    ['/users/ada@contoso.example/m', 'GET', ['/users/{id}/messages', '/users/{id}/mailboxSettings']],
    ['messages', 'POST', ['/me/messages']],
    ['v1.0/groups/1/', 'GET', ['/groups/{id}/members']],
    ['', 'GET', []],
    ['/', 'GET', []],
    ['/nothing', 'GET', []],
  ])('%j with %s has %j', (typed, method, paths) => {
    expect(completePath(rows, typed, method).map(({ path }) => path)).toEqual(paths);
  });
});

describe('a link', () => {
  test.each([
    ['method=GET&path=/me', '/me'],
    ['path=/users/{id}/messages', '/users/{id}/messages'],
    [
      'path=/users/{id}/reminderview(startdatetime={value},enddatetime={value})',
      '/users/{id}/reminderview(startdatetime={value},enddatetime={value})',
    ],
    ['path=/users/{user-id}/messages&scopes=Mail.ReadWrite&client=x&tenant=y', '/users/{user-id}/messages'],
  ])('%s fills in a template', (query, path) => {
    expect(parseLiveLink(new URLSearchParams(query))).toEqual({ method: 'GET', path });
  });

  test.each([
    'method=DELETE&path=/users/{id}',
    'method=POST&path=/me/sendMail',
    'path=/users/ada@contoso.example',
    `path=/users/${ID}`,
    'path=//evil.example/me',
    'path=https://evil.example/me',
    'path=/me/../x',
    'path=/me?$filter=x',
    'path=\\evil',
    'path=',
    '',
  ])('%s fills in nothing', (query) => {
    expect(parseLiveLink(new URLSearchParams(query))).toBeNull();
  });
});

describe('the commands', () => {
  const call = {
    method: 'PATCH',
    href: "https://graph.microsoft.us/v1.0/users('o''neil')",
    headers: [['ConsistencyLevel', 'eventual']],
    body: '{"city":"it\'s"}',
    cloud: 'us-government',
    scopes: ['User.Read', "O'Neil.Read"],
  } as const;
  const code = (tool: string) => commandsFor(call).find((each) => each.tool === tool)?.code ?? '';

  test('quote what was entered for their shell', () => {
    expect(code('curl')).toContain(`'{"city":"it'\\''s"}'`);
    expect(code('powershell')).toContain(`-Body '{"city":"it''s"}'`);
    expect(code('powershell')).toContain(
      "Connect-MgGraph -Environment USGov -Scopes 'User.Read','O''Neil.Read'\n",
    );
    expect(code('azure-cli')).toContain("--resource 'https://graph.microsoft.us'");
  });

  test('hold no token', () => {
    for (const { code } of commandsFor(call)) expect(code).not.toMatch(/Bearer (?!\$ACCESS_TOKEN)/);
  });
});
