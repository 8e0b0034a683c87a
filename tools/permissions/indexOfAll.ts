import { indexPermissions, type PermissionIndex } from '../../src/core/permissions/permissionIndex.ts';
import { type ShardManifest, unpackShard } from '../../src/core/permissions/shards.ts';
import {
  loadPermissions,
  loadPublishedManifest,
  loadPublishedShard,
} from '../../src/knowledge/loadPermissions.ts';

/** All rows in order: ours first, then those of the published table where it was taken over. */
export async function indexOfAll(): Promise<{ index: PermissionIndex; manifest: ShardManifest | null }> {
  const [rows, manifest] = await Promise.all([loadPermissions(), loadPublishedManifest()]);
  const shards = await Promise.all((manifest?.shards ?? []).map(loadPublishedShard));
  const published = shards.flatMap((shard) => unpackShard(shard, manifest?.source ?? ''));
  return { index: indexPermissions([...rows, ...published]), manifest };
}
