import * as v from 'valibot';
import { pathSegments } from '../../src/core/permissions/pathSegments.ts';
import {
  type Alternative,
  type PermissionKind,
  type PermissionRow,
  permissionKinds,
} from '../../src/core/permissions/permissionTable.ts';

/** Microsoft's published table: permissions, each with the paths and methods that it opens. */
const published = v.object({
  permissions: v.record(
    v.string(),
    v.object({
      authorizationType: v.optional(v.string()),
      schemes: v.record(v.string(), v.object({ privilegeLevel: v.optional(v.number()) })),
      pathSets: v.array(
        v.object({
          schemeKeys: v.array(v.string()),
          methods: v.array(v.string()),
          paths: v.record(v.string(), v.string()),
          // The format knows expressions of permissions here; the file has never used them (2026-08).
          alsoRequires: v.optional(v.literal('', 'expressions in alsoRequires cannot be read')),
        }),
      ),
    }),
  ),
});

const KINDS: Readonly<Record<string, PermissionKind>> = {
  DelegatedWork: 'delegatedWork',
  DelegatedPersonal: 'delegatedPersonal',
  Application: 'application',
};
/** Granted in Teams by an installation, never asked for; the table marks most of them. */
const RESOURCE_SPECIFIC = /\.(?:Group|Chat)$/;

interface Entry {
  readonly name: string;
  readonly least: boolean;
  readonly level: number;
  readonly also: readonly string[];
}

/** Alternatives by `METHOD /path` in our own spelling and by kind, least privileged first. */
export type PublishedTable = ReadonlyMap<string, ReadonlyMap<PermissionKind, readonly Alternative[]>>;

/** The key of a path and method. */
export const keyOf = (method: string, path: string): string => `${method} /${pathSegments(path).join('/')}`;

/** Reads the published file; throws with a sentence where it has another shape. */
export function readPublishedTable(text: string): PublishedTable {
  const json: unknown = JSON.parse(text);
  if (Array.isArray((json as { permissions?: unknown } | null)?.permissions))
    throw new Error('This is not the published table: its permissions are a list.');
  const result = v.safeParse(published, json);
  if (!result.success)
    throw new Error(
      `This is not the published table: ${result.issues[0].message} at ${v.getDotPath(result.issues[0])}`,
    );
  const entries = new Map<string, Map<PermissionKind, Entry[]>>();
  const { permissions } = result.output;
  const isAsked = (name: string) =>
    !RESOURCE_SPECIFIC.test(name) && permissions[name]?.authorizationType !== 'RSC';
  for (const [name, { schemes, pathSets }] of Object.entries(permissions)) {
    if (!isAsked(name)) continue;
    for (const { schemeKeys, methods, paths } of pathSets)
      for (const [path, options] of Object.entries(paths)) {
        const least = listOf(options, 'least');
        const also = listOf(options, 'AlsoRequires').filter(isAsked);
        for (const method of methods)
          for (const scheme of schemeKeys) {
            const kind = KINDS[scheme];
            if (!kind) continue;
            const key = keyOf(method, path);
            const kinds = entries.get(key) ?? new Map<PermissionKind, Entry[]>();
            const level = schemes[scheme]?.privilegeLevel ?? 5;
            kinds.set(kind, [
              ...(kinds.get(kind) ?? []),
              { name, least: least.includes(scheme), level, also },
            ]);
            entries.set(key, kinds);
          }
      }
  }
  return new Map(
    [...entries].map(([key, kinds]) => [
      key,
      new Map(
        permissionKinds.flatMap((kind) =>
          kinds.has(kind) ? [[kind, alternativesOf(kinds.get(kind) ?? [])] as const] : [],
        ),
      ),
    ]),
  );
}

function listOf(options: string, name: string): readonly string[] {
  const found = options.split(';').find((each) => each.startsWith(`${name}=`));
  return found
    ? found
        .slice(name.length + 1)
        .split(',')
        .filter(Boolean)
    : [];
}

/**
 * The marked one first, then by level, then by name. A permission that another one needs beside it does not suffice
 * alone; one that holds the whole of an earlier alternative adds nothing. Several names in `AlsoRequires` are ways to
 * choose from, whatever they reach: Microsoft's own generator writes a pair for each of them into its pages.
 * https://github.com/microsoftgraph/kibali/blob/414a6c6/test/kibaliTests/DocumentationTests.cs#L263
 */
function alternativesOf(entries: readonly Entry[]): readonly Alternative[] {
  const partners = new Set(entries.flatMap(({ also }) => also));
  const sorted = entries
    .filter(({ name, also }) => also.length > 0 || !partners.has(name))
    .sort((a, b) => Number(b.least) - Number(a.least) || a.level - b.level || (a.name < b.name ? -1 : 1));
  const alternatives: Alternative[] = [];
  for (const { name, also } of sorted)
    for (const names of also.length > 0 ? also.map((other) => [name, other]) : [[name]])
      if (!alternatives.some((earlier) => earlier.every((each) => names.includes(each))))
        alternatives.push(names);
  return alternatives;
}

/** The table as rows: a path with all methods that share their needs. Keys in paths are called `{id}`. */
export function publishedRows(table: PublishedTable): readonly PermissionRow[] {
  const rows = new Map<string, PermissionRow & { methods: string[] }>();
  for (const [key, kinds] of table) {
    const [method = '', path = ''] = key.split(' ');
    const needs = {
      delegatedWork: kinds.get('delegatedWork') ?? null,
      delegatedPersonal: kinds.get('delegatedPersonal') ?? null,
      application: kinds.get('application') ?? null,
    };
    const same = `${path} ${JSON.stringify(needs)}`;
    const present = rows.get(same);
    if (present) present.methods.push(method);
    else
      rows.set(same, {
        path: path.replaceAll('{}', '{id}'),
        methods: [method],
        versions: ['v1.0', 'beta'],
        ...needs,
        source: '',
      });
  }
  return [...rows.values()];
}
