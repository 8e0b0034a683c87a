import type { PermissionRow } from '../core/permissions/permissionTable.ts';
import type { PermissionShard, ShardManifest } from '../core/permissions/shards.ts';
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

/** Which parts there are of Microsoft's whole published table; null where this deployment did not take it over. */
export function loadPublishedManifest(): Promise<ShardManifest | null> {
  return load('permissions/published');
}

/** One part of the published table, by a name that the manifest has. */
export function loadPublishedShard(name: string): Promise<PermissionShard> {
  return load(`permissions/published/${name}`);
}
