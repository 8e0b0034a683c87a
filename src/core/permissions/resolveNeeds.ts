import type { RowMatch } from './findRow.ts';
import type { GraphRequest } from './parseRequest.ts';
import {
  type Alternative,
  type CaseTrigger,
  type Needs,
  type PermissionCase,
  type PermissionLimit,
  permissionKinds,
} from './permissionTable.ts';

/** What one request needs. */
export interface RequestNeeds extends Needs {
  /** The template that it matched. */
  readonly path: string;
  /** Cases of the row that apply: why it needs more than the row says. */
  readonly because: readonly CaseTrigger[];
  readonly roles: readonly string[];
  readonly applicationRoles: readonly string[];
  readonly limits: readonly PermissionLimit[];
  readonly sources: readonly string[];
  readonly checked?: string;
}

/**
 * What a request needs, with the cases of its row that its body, query and headers bring about. `/me` has no
 * application row: nobody is signed in there.
 */
export function resolveNeeds({ row, path }: RowMatch, request: GraphRequest): RequestNeeds {
  const cases = (row.cases ?? []).filter(({ when }) => isBroughtAbout(when, request));
  const isMe = request.segments[0] === 'me';
  const needs = Object.fromEntries(
    permissionKinds.map((kind) => [kind, kind === 'application' && isMe ? null : combine(row, cases, kind)]),
  ) as unknown as Needs;
  return {
    ...needs,
    path,
    because: cases.map(({ when }) => when),
    roles: [...new Set([...cases.flatMap((each) => each.roles ?? []), ...(row.roles ?? [])])],
    applicationRoles: row.applicationRoles ?? [],
    limits: row.limits ?? [],
    sources: [...new Set([row.source, ...cases.flatMap(({ source }) => source ?? [])])],
    ...(row.checked && { checked: row.checked }),
  };
}

function isBroughtAbout(when: CaseTrigger, request: GraphRequest): boolean {
  const checks: readonly (readonly [string | undefined, readonly string[]])[] = [
    [when.body, request.written],
    [when.select, request.selected],
    [when.query, request.options],
    [when.header, request.headers],
  ];
  const asked = checks.filter(([name]) => name !== undefined);
  return asked.length > 0 && asked.every(([name = '', present]) => present.includes(name.toLowerCase()));
}

/** One case replaces what the row says; of several cases each must be satisfied. */
function combine(
  row: Needs,
  cases: readonly PermissionCase[],
  kind: keyof Needs,
): readonly Alternative[] | null {
  const stated = cases.flatMap((each) => (each[kind] === undefined ? [] : [each[kind]]));
  const [first, ...rest] = stated;
  if (first === undefined) return row[kind];
  return rest.reduce<readonly Alternative[] | null>((all, next) => together(all, next ?? null), first);
}

/** Every alternative of the one with every alternative of the other, none twice. */
function together(
  one: readonly Alternative[] | null,
  other: readonly Alternative[] | null,
): readonly Alternative[] | null {
  if (one === null || other === null) return null;
  const pairs = one.flatMap((a) => other.map((b) => [...new Set([...a, ...b])]));
  const seen = new Set<string>();
  return pairs.filter((pair) => {
    const key = [...pair].sort().join(' ');
    return !seen.has(key) && seen.add(key);
  });
}
