import { bareName } from './callSegment.ts';
import { pathSegments } from './pathSegments.ts';
import type { PermissionRow } from './permissionTable.ts';

/** A row under one of its paths. */
export interface IndexedRow {
  readonly path: string;
  readonly row: PermissionRow;
}

export interface PermissionNode {
  readonly next: Map<string, PermissionNode>;
  /** Functions by their bare name: `getx` → the segments `getx(period)`, `getx(date)`. */
  readonly calls: Map<string, string[]>;
  readonly rows: IndexedRow[];
}

/** Rows by the segments of their paths. Made once for a table, then asked for each request. */
export interface PermissionIndex {
  readonly root: PermissionNode;
  readonly rows: readonly PermissionRow[];
}

const newNode = (): PermissionNode => ({ next: new Map(), calls: new Map(), rows: [] });

/** Puts rows in order for look-ups. Where two rows hold one path and method, the first given is found. */
export function indexPermissions(rows: readonly PermissionRow[]): PermissionIndex {
  const root = newNode();
  for (const row of rows)
    for (const path of [row.path, ...(row.aliases ?? [])]) {
      let node = root;
      for (const segment of pathSegments(path)) node = childOf(node, segment);
      node.rows.push({ path, row });
    }
  return { root, rows };
}

function childOf(node: PermissionNode, segment: string): PermissionNode {
  const present = node.next.get(segment);
  if (present) return present;
  const made = newNode();
  node.next.set(segment, made);
  const bare = bareName(segment);
  if (bare !== segment) node.calls.set(bare, [...(node.calls.get(bare) ?? []), segment]);
  return made;
}
