import { bareName, canBeKey } from './callSegment.ts';
import type { GraphRequest } from './parseRequest.ts';
import { pathSegments, WILDCARD } from './pathSegments.ts';
import type { IndexedRow, PermissionIndex, PermissionNode } from './permissionIndex.ts';
import { spellings } from './spellings.ts';

/** A row that a request does not fall under, and in how many segments it differs. */
export interface NearRow extends IndexedRow {
  readonly distance: number;
}

/** Up to `limit` rows with the longest beginning in common with a request whose path no row has; nearest first. */
export function nearestRows(index: PermissionIndex, request: GraphRequest, limit = 3): readonly NearRow[] {
  const ways = spellings(request.segments).map(({ segments }) => segments);
  for (let dropped = 0; dropped < request.segments.length; dropped++)
    for (const segments of ways) {
      const from = segments.slice(0, segments.length - dropped);
      const node = from.length > 0 ? nodeAt(index.root, from, 0) : undefined;
      if (!node) continue;
      const near = rowsBelow(node, 200).map((each) => ({ ...each, ...differences(each.path, segments) }));
      const sameMethod = near.filter(({ row }) => row.methods.includes(request.method));
      const best = (sameMethod.length > 0 ? sameMethod : near).sort(
        (a, b) => a.distance - b.distance || b.alike - a.alike,
      );
      if (best.length > 0)
        return best.slice(0, limit).map(({ path, row, distance }) => ({ path, row, distance }));
    }
  return [];
}

function nodeAt(node: PermissionNode, segments: readonly string[], at: number): PermissionNode | undefined {
  const segment = segments[at];
  if (segment === undefined) return node;
  const bare = bareName(segment);
  const names = [segment, bare, ...(node.calls.get(bare) ?? []), ...(canBeKey(segment) ? [WILDCARD] : [])];
  for (const name of new Set(names)) {
    const next = node.next.get(name);
    const found = next && nodeAt(next, segments, at + 1);
    if (found) return found;
  }
  return undefined;
}

function rowsBelow(node: PermissionNode, limit: number): readonly IndexedRow[] {
  const found: IndexedRow[] = [];
  const queue = [node];
  for (let at = 0; at < queue.length && found.length < limit; at++) {
    const each = queue[at] as PermissionNode;
    found.push(...each.rows);
    queue.push(...each.next.values());
  }
  return found;
}

/** How many segments two paths differ in, by place, and how many letters the first of these begin with in common. */
function differences(path: string, segments: readonly string[]): { distance: number; alike: number } {
  const theirs = pathSegments(path);
  const same = (segment: string | undefined, at: number) =>
    segment === segments[at] || (segment === WILDCARD && canBeKey(segments[at] ?? '$ref'));
  const shared = theirs.filter(same).length;
  const first = theirs.findIndex((segment, at) => !same(segment, at));
  const [one = '', other = ''] = [theirs[first], segments[first]];
  const differs = [...one].findIndex((letter, at) => letter !== other[at]);
  return {
    distance: Math.max(theirs.length, segments.length) - shared,
    alike: differs < 0 ? one.length : differs,
  };
}
