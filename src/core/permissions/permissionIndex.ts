import type { GraphRequest } from './parseRequest.ts';
import { pathSegments, WILDCARD } from './pathSegments.ts';
import type { PermissionRow } from './permissionTable.ts';

interface Node {
  readonly next: Map<string, Node>;
  rows: { readonly path: string; readonly row: PermissionRow }[];
}

/** Rows by the segments of their paths. Made once for a table, then asked for each request. */
export interface PermissionIndex {
  readonly root: Node;
}

/** The row that a request falls under, and the path of it that fits. */
export interface RowMatch {
  readonly row: PermissionRow;
  readonly path: string;
  /** The address was written for another owner of the same thing: `/me/…` where the row says `/users/{id}/…`. */
  readonly through: 'itself' | 'owner';
}

const newNode = (): Node => ({ next: new Map(), rows: [] });

/** Puts rows in order for look-ups. A later row does not replace an earlier one for the same path and method. */
export function indexPermissions(rows: readonly PermissionRow[]): PermissionIndex {
  const root = newNode();
  for (const row of rows)
    for (const path of [row.path, ...(row.aliases ?? [])]) {
      let node = root;
      for (const segment of pathSegments(path)) {
        let next = node.next.get(segment);
        if (!next) {
          next = newNode();
          node.next.set(segment, next);
        }
        node = next;
      }
      node.rows.push({ path, row });
    }
  return { root };
}

/**
 * The row of a request: by its own path, else by the same path of another owner (`/me` and `/users/{id}`, a drive by
 * its owner and by itself). Undefined where the table has none for the path and method.
 */
export function findRow(index: PermissionIndex, request: GraphRequest): RowMatch | undefined {
  for (const [at, segments] of spellings(request.segments).entries()) {
    const found = pick(descend(index.root, segments, 0), request);
    if (found) return { ...found, through: at === 0 ? 'itself' : 'owner' };
  }
  return undefined;
}

/** Every other method that the table has for the path of a request. */
export function otherMethods(index: PermissionIndex, request: GraphRequest): readonly string[] {
  const rows = spellings(request.segments).flatMap((segments) => descend(index.root, segments, 0));
  return [...new Set(rows.flatMap(({ row }) => row.methods))].filter((method) => method !== request.method);
}

/** Up to `limit` rows with the longest beginning in common with a request whose path no row has; best first. */
export function nearestRows(index: PermissionIndex, request: GraphRequest, limit = 3): readonly RowMatch[] {
  for (let length = request.segments.length - 1; length > 0; length--) {
    const node = nodeAt(index.root, request.segments.slice(0, length), 0);
    if (!node) continue;
    const below = rowsBelow(node, 200);
    const sameMethod = below.filter(({ row }) => row.methods.includes(request.method));
    const best = (sameMethod.length > 0 ? sameMethod : below)
      .sort((a, b) => distance(a.path, request) - distance(b.path, request))
      .slice(0, limit);
    if (best.length > 0) return best.map((each) => ({ ...each, through: 'itself' }));
  }
  return [];
}

type Found = { readonly path: string; readonly row: PermissionRow };

function pick(found: readonly Found[], { method, version }: GraphRequest): Found | undefined {
  const suits = found.filter(({ row }) => row.methods.includes(method));
  return suits.find(({ row }) => !version || row.versions.includes(version)) ?? suits[0];
}

/** All rows that segments lead to; names before keys, so that the most specific comes first. */
function descend(node: Node, segments: readonly string[], at: number): readonly Found[] {
  const segment = segments[at];
  if (segment === undefined) return node.rows;
  const found: Found[] = [];
  for (const name of namesOf(segment)) {
    const next = node.next.get(name);
    if (next) found.push(...descend(next, segments, at + 1));
  }
  const key = node.next.get(segment.endsWith(':') ? `${WILDCARD}:` : WILDCARD);
  if (key && segment !== WILDCARD && !SUFFIXES.has(segment)) found.push(...descend(key, segments, at + 1));
  if (isCast(segment) || SUFFIXES.has(segment)) found.push(...descend(node, segments, at + 1));
  return found;
}

/** Parts of an address that read the same thing another way: its number, its reference, its bytes. */
const SUFFIXES = new Set(['$count', '$ref', '$value']);
const isCast = (segment: string): boolean => /^(?:microsoft\.)?graph\.\w/.test(segment);

/** A function may stand with its namespace or without, and with arguments that the table leaves out. */
function namesOf(segment: string): readonly string[] {
  const bare = segment.replace(/^(?:microsoft\.)?graph\./, '');
  const open = bare.indexOf('(');
  return [...new Set([segment, bare, open > 0 ? bare.slice(0, open) : bare])];
}

/** Ways to write whose thing it is; the request's own first. */
export function spellings(segments: readonly string[]): readonly (readonly string[])[] {
  const [first, second, third] = segments;
  const found: (readonly string[])[] = [segments];
  const add = (head: readonly string[], from: number) => found.push([...head, ...segments.slice(from)]);
  if (first === 'me') add(['users', WILDCARD], 1);
  if (first === 'users' && segments.length > 1) add(['me'], 2);
  if (first === 'drive') add(['me', 'drive'], 1);
  if (first === 'me' && second === 'drive') add(['drives', WILDCARD], 2);
  if ((first === 'users' || first === 'groups' || first === 'sites') && third === 'drive')
    add(['drives', WILDCARD], 3);
  if ((first === 'users' || first === 'groups' || first === 'sites') && third === 'drives')
    add(['drives'], 3);
  if (first === 'me' && second === 'drives') add(['drives'], 2);
  // A file by its path is a file by its id.
  return found.flatMap((each) => [each, ...withoutPathAddressing(each)]);
}

function withoutPathAddressing(segments: readonly string[]): readonly (readonly string[])[] {
  const root = segments.indexOf('root:');
  if (root > 0) return [[...segments.slice(0, root), 'items', WILDCARD, ...segments.slice(root + 2)]];
  const item = segments.indexOf(`${WILDCARD}:`);
  if (item > 0) return [[...segments.slice(0, item), WILDCARD, ...segments.slice(item + 2)]];
  return [];
}

function nodeAt(node: Node, segments: readonly string[], at: number): Node | undefined {
  const segment = segments[at];
  if (segment === undefined) return node;
  for (const name of [...namesOf(segment), WILDCARD]) {
    const next = node.next.get(name);
    const found = next && nodeAt(next, segments, at + 1);
    if (found) return found;
  }
  return undefined;
}

function rowsBelow(node: Node, limit: number): Found[] {
  const found: Found[] = [];
  const queue = [node];
  for (let each = queue.shift(); each && found.length < limit; each = queue.shift()) {
    found.push(...each.rows);
    queue.push(...each.next.values());
  }
  return found;
}

/** How many segments two paths differ in, by place. */
function distance(path: string, { segments }: GraphRequest): number {
  const theirs = pathSegments(path);
  const shared = theirs.filter((segment, at) => segment === WILDCARD || segment === segments[at]).length;
  return Math.max(theirs.length, segments.length) - shared;
}
