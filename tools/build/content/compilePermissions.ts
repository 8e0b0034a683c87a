import type { PermissionRow } from '../../../src/core/permissions/permissionTable.ts';
import type { PermissionName } from '../../../src/knowledge/types.ts';
import type { ContentFiles } from './contentFiles.ts';

/** A row of ours that differs from Microsoft's published table, and why. */
export interface PermissionOverride {
  readonly path: string;
  readonly methods: readonly string[];
  readonly kinds: readonly string[];
  readonly why: string;
  readonly source: string;
}

/** One file of `content/permissions/`. */
export interface PermissionFile {
  readonly rows: readonly PermissionRow[];
  readonly overrides?: readonly PermissionOverride[];
}

/** The files of rows, as paths: one for each workload. */
export const permissionFiles = (files: ContentFiles): readonly string[] =>
  files
    .list('permissions')
    .filter((name) => name.endsWith('.json') && name !== 'names.json')
    .map((name) => `permissions/${name}`);

/** Every row, in the order of the files. */
export const compilePermissions = (files: ContentFiles): readonly PermissionRow[] =>
  permissionFiles(files).flatMap((path) => files.json<PermissionFile>(path).rows);

/** The file of names: what is known of each, and what names of before are called today. */
interface NamesFile {
  readonly permissions: Readonly<Record<string, PermissionName>>;
  readonly renamed?: Readonly<Record<string, { readonly to: string }>>;
}

/** What is known of each permission by its name, names of before included. */
export function compilePermissionNames(files: ContentFiles): Readonly<Record<string, PermissionName>> {
  if (!files.exists('permissions/names.json')) return {};
  const { permissions, renamed = {} } = files.json<NamesFile>('permissions/names.json');
  const before = Object.entries(renamed).map(([name, { to }]) => [name, { opens: 0, renamed: to }] as const);
  return { ...Object.fromEntries(before), ...permissions };
}
