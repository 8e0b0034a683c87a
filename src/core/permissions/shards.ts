import type { GraphRequest } from './parseRequest.ts';
import type { Alternative, PermissionKind, PermissionRow } from './permissionTable.ts';
import { permissionKinds } from './permissionTable.ts';
import { spellings } from './spellings.ts';

/** A number is a permission, an array several that are needed together; 0 in place of a list: not supported. */
type PackedNeed = readonly (number | readonly number[])[] | 0;

/** A part of a large table, packed: names and needs once, then paths with what their methods need. */
export interface PermissionShard {
  readonly names: readonly string[];
  readonly needs: readonly (readonly [work: PackedNeed, personal: PackedNeed, application: PackedNeed])[];
  /** Each path, then pairs of methods (`GET,POST`) and the place of their needs; below zero: resource-specific too. */
  readonly paths: readonly (readonly [path: string, ...methodsAndNeeds: (string | number)[]])[];
}

/** What shards there are. The key is what a path begins with; the longest that fits holds it. */
export interface ShardManifest {
  /** The day on which the table was taken over. */
  readonly date: string;
  readonly source: string;
  readonly pairs: number;
  readonly shards: readonly string[];
}

/** The shards that may hold a request, by every way to write it; the likeliest first. */
export function shardsOf({ shards }: ShardManifest, { segments }: GraphRequest): readonly string[] {
  const found = spellings(segments).flatMap((each) => shardNames(each.segments));
  return [...new Set(found)].filter((name) => shards.includes(name));
}

/**
 * The shards that a path may stand in: by its first name, and by its first and second, which stands in the second place
 * or behind a key in the third. What is mine is in the shard of users.
 */
export function shardNames(segments: readonly string[]): readonly string[] {
  const [first, second, third] = segments.map((segment) =>
    segment.replace(/\(.*/u, '').replace(/[^a-z0-9]/gu, ''),
  );
  if (!first) return [];
  const owner = first === 'me' ? 'users' : first;
  const behind = first === 'me' ? [second] : [third, second];
  return [...behind.flatMap((name) => (name ? [`${owner}-${name}`] : [])), owner];
}

/** The rows of a shard. */
export function unpackShard(shard: PermissionShard, source: string): readonly PermissionRow[] {
  const needs = shard.needs.map((kinds) => unpackNeeds(kinds, shard.names));
  return shard.paths.flatMap(([path, ...pairs]) => {
    const rows: PermissionRow[] = [];
    for (let at = 0; at < pairs.length; at += 2) {
      const place = Number(pairs[at + 1]);
      const kinds = needs[Math.abs(place) - 1];
      if (!kinds) continue;
      const methods = String(pairs[at]).split(',');
      const limits: Partial<PermissionRow> = place < 0 ? { limits: ['rsc'] } : {};
      rows.push({ path, methods, versions: ['v1.0', 'beta'], ...kinds, ...limits, source });
    }
    return rows;
  });
}

function unpackNeeds(packed: readonly PackedNeed[], names: readonly string[]) {
  const name = (at: number) => names[at] ?? '';
  const list = (need: PackedNeed | undefined): readonly Alternative[] | null =>
    need ? need.map((each) => (typeof each === 'number' ? [name(each)] : each.map(name))) : null;
  return Object.fromEntries(permissionKinds.map((kind, at) => [kind, list(packed[at])])) as Record<
    PermissionKind,
    readonly Alternative[] | null
  >;
}
