import { gzipSync } from 'node:zlib';
import { pathSegments, WILDCARD } from '../../src/core/permissions/pathSegments.ts';
import {
  type Alternative,
  type PermissionRow,
  permissionKinds,
} from '../../src/core/permissions/permissionTable.ts';
import { type PermissionShard, shardNames } from '../../src/core/permissions/shards.ts';

/** A shard above so many compressed bytes is divided by the second name of its paths. */
const LARGE = 7_000;
/** A part with fewer stays with the rest of the first name: each shard is a file. */
const SMALL = 300;

/** Divides rows into shards by the first name in their paths, and where that is a lot by the second. */
export function packShards(rows: readonly PermissionRow[]): ReadonlyMap<string, PermissionShard> {
  const shards = new Map<string, PermissionShard>();
  for (const [first, inFirst] of groupBy(rows, (row) => namesOf(row).at(-1) ?? '')) {
    const whole = packShard(inFirst);
    const parts =
      compressedSize(whole) > LARGE ? groupBy(inFirst, secondOf) : new Map<string, PermissionRow[]>();
    const rest = [...(parts.size > 0 ? [] : inFirst)];
    for (const [name, part] of parts) {
      const packed = packShard(part);
      if (name === first || compressedSize(packed) < SMALL) rest.push(...part);
      else shards.set(name, packed);
    }
    if (rest.length > 0) shards.set(first, packShard(rest));
  }
  return shards;
}

const namesOf = ({ path }: PermissionRow) => shardNames(pathSegments(path));

/** `/users/{id}/messages/{id}` → `users-messages`. A shard must be among those that any request for its rows asks for. */
function secondOf(row: PermissionRow): string {
  const segments = pathSegments(row.path);
  const [owner = ''] = namesOf(row).slice(-1);
  const at = segments[0] === 'me' ? 1 : segments[1] === WILDCARD ? 2 : 1;
  const second = segments[at];
  return second ? (shardNames([owner, second])[0] ?? owner) : owner;
}

function groupBy<T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return groups;
}

function packShard(rows: readonly PermissionRow[]): PermissionShard {
  const names: string[] = [];
  const needs: string[] = [];
  const place = (list: string[], entry: string) => {
    if (!list.includes(entry)) list.push(entry);
    return list.indexOf(entry);
  };
  const packed = (alternatives: readonly Alternative[] | null) =>
    alternatives?.map((each) =>
      each.length === 1 ? place(names, each[0] ?? '') : each.map((name) => place(names, name)),
    ) ?? 0;
  const paths = [...groupBy(rows, ({ path }) => path)].sort(([a], [b]) => (a < b ? -1 : 1));
  const packedPaths = paths.map(
    ([path, same]) =>
      [
        path,
        ...same.flatMap((row) => {
          const at = place(needs, JSON.stringify(permissionKinds.map((kind) => packed(row[kind])))) + 1;
          return [row.methods.join(','), row.limits?.includes('rsc') ? -at : at];
        }),
      ] as const,
  );
  return {
    names,
    needs: needs.map((each) => JSON.parse(each) as PermissionShard['needs'][number]),
    paths: packedPaths,
  };
}

/** Bytes as a server sends them. */
export const compressedSize = (value: unknown): number =>
  gzipSync(JSON.stringify(value), { level: 9 }).length;
