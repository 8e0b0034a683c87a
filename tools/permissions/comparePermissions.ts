import {
  type Alternative,
  type PermissionRow,
  permissionKinds,
} from '../../src/core/permissions/permissionTable.ts';
import type { PermissionOverride } from '../build/content/compilePermissions.ts';
import { keyOf, type PublishedTable } from './publishedTable.ts';

/** How our rows and Microsoft's published table agree, counted by kind, path and method. */
export interface Comparison {
  readonly compared: number;
  readonly same: number;
  readonly explained: number;
  /** `GET /path delegatedWork: ours … theirs …`, a line each. */
  readonly unexplained: readonly string[];
}

/** Microsoft's table leaves these endings out. */
const REFERENCE = /\/\$(?:ref|value)$/;

/** Compares every kind of every row with the published table. The order of alternatives does not matter. */
export function comparePermissions(
  rows: readonly PermissionRow[],
  overrides: readonly PermissionOverride[],
  published: PublishedTable,
): Comparison {
  const explained = new Set(
    overrides.flatMap(({ path, methods, kinds }) =>
      methods.flatMap((method) => kinds.map((kind) => `${keyOf(method, path)} ${kind}`)),
    ),
  );
  const counts = { compared: 0, same: 0, explained: 0 };
  const unexplained: string[] = [];
  for (const row of rows)
    for (const method of row.methods) {
      const theirs = [row.path, ...(row.aliases ?? [])]
        .flatMap((path) => [path, path.replace(REFERENCE, '')])
        .map((path) => published.get(keyOf(method, path)))
        .find(Boolean);
      for (const kind of permissionKinds) {
        counts.compared++;
        const ours = textOf(row[kind]);
        const other = textOf(theirs?.get(kind) ?? null);
        if (ours === other) counts.same++;
        else if (explained.has(`${keyOf(method, row.path)} ${kind}`)) counts.explained++;
        else unexplained.push(`${method} ${row.path} ${kind}: ours ${ours}, theirs ${other}`);
      }
    }
  return { ...counts, unexplained };
}

const textOf = (alternatives: readonly Alternative[] | null): string =>
  alternatives === null || alternatives.length === 0
    ? 'not supported'
    : alternatives
        .map((names) => [...names].sort().join('+'))
        .sort()
        .join(' | ');
