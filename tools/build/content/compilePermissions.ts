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

/** What is known of each permission by its name. */
export const compilePermissionNames = (files: ContentFiles): Readonly<Record<string, PermissionName>> =>
  files.exists('permissions/names.json')
    ? files.json<{ permissions: Record<string, PermissionName> }>('permissions/names.json').permissions
    : {};
