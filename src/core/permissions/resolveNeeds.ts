import { together } from './alternatives.ts';
import type { RowMatch } from './findRow.ts';
import type { GraphRequest } from './parseRequest.ts';
import { pathSegments, WILDCARD } from './pathSegments.ts';
import {
  type Alternative,
  type CaseTrigger,
  type Needs,
  type PermissionCase,
  type PermissionLimit,
  permissionKinds,
} from './permissionTable.ts';
import { spellings } from './spellings.ts';

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
  readonly agreed?: string;
  /** The only version that has it, where another one was asked for. */
  readonly onlyIn?: string;
}

/**
 * What a request needs, with the cases of its row that its body, query and headers bring about. `/me` has no
 * application row: nobody is signed in there. A body that writes more than the properties of the cases needs what the
 * row says as well.
 */
export function resolveNeeds({ row, path, otherVersion }: RowMatch, request: GraphRequest): RequestNeeds {
  const cases = (row.cases ?? []).filter(({ when }) => isBroughtAbout(when, request));
  const isMe = request.segments[0] === 'me' || request.segments[0] === 'drive';
  const also = writesMore(cases, request);
  const needs = Object.fromEntries(
    permissionKinds.map((kind) => [
      kind,
      kind === 'application' && isMe ? null : combine(row, cases, kind, also),
    ]),
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
    ...(row.agreed && { agreed: row.agreed }),
    ...(otherVersion && row.versions[0] && { onlyIn: row.versions[0] }),
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
  if (when.resource !== undefined) return names(when.resource, request.resource);
  return asked.length > 0 && asked.every(([name = '', present]) => present.includes(name.toLowerCase()));
}

function writesMore(cases: readonly PermissionCase[], { written }: GraphRequest): boolean {
  const special = new Set(cases.flatMap(({ when }) => when.body?.toLowerCase() ?? []));
  return special.size > 0 && written.some((name) => !special.has(name) && !name.includes('@'));
}

/** Whether an address is one of a template's, by any way to write it. */
function names(template: string, address: readonly string[]): boolean {
  const wanted = pathSegments(template);
  return spellings(address).some(
    ({ segments }) =>
      segments.length === wanted.length &&
      wanted.every((segment, at) => segment === WILDCARD || segment === segments[at]),
  );
}

/** One case replaces what the row says; of several needs each must be satisfied. */
function combine(
  row: Needs,
  cases: readonly PermissionCase[],
  kind: keyof Needs,
  alsoRow: boolean,
): readonly Alternative[] | null {
  const stated = cases.flatMap((each) => (each[kind] === undefined ? [] : [each[kind]]));
  const all = stated.length === 0 || alsoRow ? [row[kind], ...stated] : stated;
  return all.reduce((one, other) => (one && other ? together(one, other) : null));
}
