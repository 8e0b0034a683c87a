import { describe, expect, test } from 'vitest';
import { findRow } from '../../src/core/permissions/findRow.ts';
import { parseRequest } from '../../src/core/permissions/parseRequest.ts';
import { indexPermissions } from '../../src/core/permissions/permissionIndex.ts';
import type { PermissionRow } from '../../src/core/permissions/permissionTable.ts';
import { shardsOf, unpackShard } from '../../src/core/permissions/shards.ts';
import { comparePermissions } from './comparePermissions.ts';
import { packShards } from './packShards.ts';
import { keyOf, publishedRows, readPublishedTable } from './publishedTable.ts';

const published = {
  permissions: {
    'Mail.Read': {
      schemes: { DelegatedWork: { privilegeLevel: 2 }, Application: { privilegeLevel: 4 } },
      pathSets: [
        {
          schemeKeys: ['DelegatedWork', 'Application'],
          methods: ['GET'],
          paths: { '/me/messages': 'least=DelegatedWork', '/users/{user-id}/messages': '' },
        },
      ],
    },
    'Policy.Write': {
      schemes: { Application: { privilegeLevel: 3 } },
      pathSets: [
        {
          schemeKeys: ['Application'],
          methods: ['POST'],
          paths: { '/policies': 'least=Application;AlsoRequires=Policy.Read,App.Read' },
        },
      ],
    },
    'Policy.Read': {
      schemes: { Application: { privilegeLevel: 2 } },
      pathSets: [{ schemeKeys: ['Application'], methods: ['POST'], paths: { '/policies': '' } }],
    },
    'ChatMessage.Read.Chat': {
      schemes: { Application: { privilegeLevel: 1 } },
      pathSets: [
        { schemeKeys: ['Application'], methods: ['GET'], paths: { '/me/messages': 'least=Application' } },
      ],
    },
  },
};
const table = readPublishedTable(JSON.stringify(published));

describe("Microsoft's published table", () => {
  test('is read by path and method, without permissions that are granted in Teams', () => {
    expect(table.get(keyOf('GET', '/users/x/messages'))).toBeUndefined();
    expect(table.get(keyOf('GET', '/users/{id}/messages'))?.get('delegatedWork')).toEqual([['Mail.Read']]);
    expect(table.get(keyOf('GET', '/me/messages'))?.get('application')).toEqual([['Mail.Read']]);
  });

  test('gives what is needed together as pairs, and none of their parts alone', () => {
    expect(table.get(keyOf('POST', '/policies'))?.get('application')).toEqual([
      ['Policy.Write', 'Policy.Read'],
      ['Policy.Write', 'App.Read'],
    ]);
  });

  test('gives each of several resources as a pair of its own, as the pages of reference do', () => {
    const pathSet = (schemeKeys: string[], options: string) => [
      { schemeKeys, methods: ['POST'], paths: { '/servicePrincipals/{id}/appRoleAssignments': options } },
    ];
    const schemes = { DelegatedWork: { privilegeLevel: 4 } };
    const read = readPublishedTable(
      JSON.stringify({
        permissions: {
          'AppRoleAssignment.ReadWrite.All': {
            schemes,
            pathSets: pathSet(
              ['DelegatedWork'],
              'least=DelegatedWork;AlsoRequires=Application.Read.All,Directory.Read.All',
            ),
          },
          'Application.Read.All': { schemes, pathSets: pathSet(['DelegatedWork'], '') },
          'Directory.Read.All': { schemes, pathSets: pathSet(['DelegatedWork'], '') },
        },
      }),
    );
    expect(read.get(keyOf('POST', '/servicePrincipals/x/appRoleAssignments'))).toBeUndefined();
    expect(
      read.get(keyOf('POST', '/servicePrincipals/{id}/appRoleAssignments'))?.get('delegatedWork'),
    ).toEqual([
      ['AppRoleAssignment.ReadWrite.All', 'Application.Read.All'],
      ['AppRoleAssignment.ReadWrite.All', 'Directory.Read.All'],
    ]);
  });

  test('is refused where a set of paths has an expression, which would say too little', () => {
    const pathSets = [
      { schemeKeys: ['Application'], methods: ['GET'], paths: { '/x': '' }, alsoRequires: 'A.Read & B.Read' },
    ];
    const text = JSON.stringify({ permissions: { 'C.Read': { schemes: {}, pathSets } } });
    expect(() => readPublishedTable(text)).toThrow('expressions in alsoRequires cannot be read');
  });

  test.each(['{}', '{"permissions":{"A":{}}}', '{"permissions":[]}'])(
    '%s is refused with a sentence',
    (text) => {
      expect(() => readPublishedTable(text)).toThrow('This is not the published table');
    },
  );

  test('comes out of its parts as it went in, for every path', () => {
    const rows = publishedRows(table);
    const shards = packShards(rows);
    const manifest = { date: '', source: '', pairs: 0, shards: [...shards.keys()] };
    for (const row of rows)
      for (const method of row.methods) {
        const request = parseRequest({ method, url: row.path });
        const parts = shardsOf(manifest, request).flatMap((name) => {
          const shard = shards.get(name);
          return shard ? unpackShard(shard, '') : [];
        });
        const { path, delegatedWork, delegatedPersonal, application } = row;
        expect(findRow(indexPermissions(parts), request)?.row).toMatchObject({
          path,
          delegatedWork,
          delegatedPersonal,
          application,
        });
      }
  });
});

describe('our rows beside it', () => {
  const row = (change: Partial<PermissionRow> = {}): PermissionRow => ({
    path: '/users/{id}/messages',
    methods: ['GET'],
    versions: ['v1.0'],
    delegatedWork: [['Mail.Read']],
    delegatedPersonal: null,
    application: [['Mail.Read']],
    source: '',
    ...change,
  });

  test('are the same, or differ for a reason that is written down, or for none', () => {
    expect(comparePermissions([row()], [], table)).toMatchObject({ compared: 3, same: 3, unexplained: [] });
    const other = row({ application: [['Mail.Read'], ['Mail.Write']] });
    const { unexplained } = comparePermissions([other], [], table);
    expect(unexplained).toEqual([
      'GET /users/{id}/messages application: ours Mail.Read | Mail.Write, theirs Mail.Read',
    ]);
    const override = { path: other.path, methods: ['GET'], kinds: ['application'], why: '', source: '' };
    expect(comparePermissions([other], [override], table)).toMatchObject({ explained: 1, unexplained: [] });
  });
});
