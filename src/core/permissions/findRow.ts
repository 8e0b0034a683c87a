import { bareName, canBeKey, hasNamespace, isCall, isSuffix } from './callSegment.ts';
import type { GraphRequest } from './parseRequest.ts';
import { WILDCARD } from './pathSegments.ts';
import type { IndexedRow, PermissionIndex, PermissionNode } from './permissionIndex.ts';
import { type Spelling, spellings } from './spellings.ts';

/** The row that a request falls under, and the path of it that fits. */
export interface RowMatch extends IndexedRow {
  /** The address was written for another owner, or by way of a container: `/me/…` where the row says `/users/{id}/…`. */
  readonly spelling: Spelling;
  /** The row has the request in another version only. */
  readonly otherVersion: boolean;
}

/**
 * The row of a request: by its own path, else by another way to write the same thing. Undefined where the table has none
 * for the path and method. Without a version in the request, v1.0 goes before beta.
 */
export function findRow(index: PermissionIndex, request: GraphRequest): RowMatch | undefined {
  if (request.segments.length === 0) return undefined;
  let other: RowMatch | undefined;
  for (const { segments, spelling } of spellings(request.segments))
    for (const ending of ['', '$ref', '$value']) {
      if (ending && isSuffix(segments.at(-1) ?? '')) continue;
      const found = rowsAt(index.root, ending ? [...segments, ending] : segments);
      const suits = found.filter(({ row }) => row.methods.includes(request.method));
      const exact = suits.find(({ row }) => row.versions.includes(request.version ?? 'v1.0'));
      if (exact) return { ...exact, spelling, otherVersion: false };
      const [first] = suits;
      if (first && !other) other = { ...first, spelling, otherVersion: request.version !== null };
    }
  return other;
}

/** Every other method that the table has for the path of a request. */
export function otherMethods(index: PermissionIndex, request: GraphRequest): readonly string[] {
  const rows = spellings(request.segments).flatMap(({ segments }) => rowsAt(index.root, segments));
  return [...new Set(rows.flatMap(({ row }) => row.methods))].filter((method) => method !== request.method);
}

/** All rows that segments lead to; names before keys, so that the most specific comes first. */
function rowsAt(node: PermissionNode, segments: readonly string[], at = 0): readonly IndexedRow[] {
  const segment = segments[at];
  if (segment === undefined) return node.rows;
  const found: IndexedRow[] = [];
  for (const next of nodesFor(node, segment)) found.push(...rowsAt(next, segments, at + 1));
  // A type to read it as, a number, a reference, the bytes: the row may leave these out.
  if (hasNamespace(segment) || isSuffix(segment)) found.push(...rowsAt(node, segments, at + 1));
  return found;
}

/** Where one segment leads: the name itself, with or without namespace and arguments, then a key. */
function nodesFor(node: PermissionNode, segment: string): readonly PermissionNode[] {
  const bare = bareName(segment);
  const names = new Set([segment, bare, ...(node.calls.get(bare) ?? [])]);
  // `applications(appId='…')` is one application, and no function of that name.
  const byName = isCall(segment) ? node.next.get(bare)?.next.get(WILDCARD) : undefined;
  const found = byName ? [node.next.get(segment), byName] : [...names].map((name) => node.next.get(name));
  if (segment !== WILDCARD && canBeKey(segment))
    found.push(node.next.get(segment.endsWith(':') ? `${WILDCARD}:` : WILDCARD));
  return found.filter((next) => next !== undefined);
}
