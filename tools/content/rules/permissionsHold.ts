import { pathSegments } from '../../../src/core/permissions/pathSegments.ts';
import { type PermissionRow, permissionKinds } from '../../../src/core/permissions/permissionTable.ts';
import type { PermissionName } from '../../../src/knowledge/types.ts';
import {
  compilePermissionNames,
  type PermissionFile,
  permissionFiles,
} from '../../build/content/compilePermissions.ts';
import type { Finding, Rule } from '../rule.ts';

export const permissionsHold: Rule = {
  id: 'permissions-hold',
  sentence:
    'Every path and method stands in one row, with known permissions, none of which makes another needless.',
  check: ({ files }) => {
    const known = compilePermissionNames(files);
    const seen = new Map<string, string>();
    return permissionFiles(files).flatMap((file) =>
      files.json<PermissionFile>(file).rows.flatMap((row): readonly Finding[] => [
        ...repeated(row, seen).map((place) => ({ file, says: `${place} stands in two rows.` })),
        ...alternativesOf(row).flatMap(({ kind, all }) => [
          ...all
            .flat()
            .filter((name) => !Object.hasOwn(known, name))
            .map((name) => ({ file, says: `${row.path}: no permission is called "${name}" in names.json.` })),
          ...all.flat().flatMap((name) => {
            const why = reasonNotToAsk(known[name]);
            return why ? [{ file, says: `${row.path}: "${name}" is ${why} and never asked for.` }] : [];
          }),
          ...needless(all).map((names) => ({
            file,
            says: `${row.path}, ${kind}: ${names} adds nothing to one before it.`,
          })),
        ]),
      ]),
    );
  },
  bad: {
    'permissions/names.json': {
      source: 'https://learn.microsoft.com/x',
      permissions: { 'Mail.Read': { opens: 1 } },
    },
    'permissions/mail.json': {
      rows: [
        {
          path: '/me/messages',
          methods: ['GET'],
          versions: ['v1.0'],
          delegatedWork: [['Mail.Read'], ['Mail.Reed']],
          delegatedPersonal: null,
          application: null,
          source: 'https://learn.microsoft.com/x',
        },
      ],
    },
  },
};

function reasonNotToAsk(permission: PermissionName | undefined): string | undefined {
  if (permission?.deprecated) return 'deprecated';
  if (permission?.renamed) return `called ${permission.renamed} today`;
  return permission?.resourceSpecific && 'granted in Teams';
}

function repeated(row: PermissionRow, seen: Map<string, string>): readonly string[] {
  return [row.path, ...(row.aliases ?? [])].flatMap((path) =>
    row.methods.flatMap((method) =>
      row.versions.flatMap((version) => {
        const key = `${method} ${version} /${pathSegments(path).join('/')}`;
        const twice = seen.has(key);
        seen.set(key, row.path);
        return twice ? [key] : [];
      }),
    ),
  );
}

function alternativesOf(row: PermissionRow) {
  return [row, ...(row.cases ?? [])].flatMap((each) =>
    permissionKinds.map((kind) => ({ kind, all: each[kind] ?? [] })),
  );
}

/** Alternatives that hold the whole of an earlier one. */
function needless(all: readonly (readonly string[])[]): readonly string[] {
  return all
    .filter((each, at) => all.slice(0, at).some((earlier) => earlier.every((name) => each.includes(name))))
    .map((each) => each.join(' and '));
}
