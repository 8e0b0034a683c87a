import type { PermissionRow } from '../core/permissions/permissionTable.ts';
import { load } from './load.ts';
import type { PermissionName } from './types.ts';

/** The curated table of permissions: one lazy chunk, for the page that looks requests up. */
export function loadPermissions(): Promise<readonly PermissionRow[]> {
  return load('permissions');
}

/** What is known of each permission by its name. */
export function loadPermissionNames(): Promise<Readonly<Record<string, PermissionName>>> {
  return load('permission-names');
}
