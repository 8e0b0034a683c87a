import type { PermissionRow } from '../permissions/permissionTable.ts';

export interface PathSuggestion {
  readonly path: string;
  readonly methods: readonly string[];
}

/**
 * Known paths for what was typed so far, those that begin with it first, then those that hold its words, short before
 * long. Ids in what was typed stand for any placeholder. Nothing for an empty field.
 */
export function completePath(
  rows: readonly PermissionRow[],
  typed: string,
  method: string,
  limit = 8,
): readonly PathSuggestion[] {
  const text = typed.trim().toLowerCase().split('?', 1)[0] ?? '';
  if (text.replaceAll('/', '') === '') return [];
  const segments = text
    .replace(/^\/+/, '')
    .replace(/^(?:v1\.0|beta)\//, '')
    .split('/');
  const found = new Map<string, { readonly methods: Set<string>; readonly rank: number }>();
  for (const row of rows) {
    const rank = rankOf(row.path.toLowerCase(), segments, text);
    if (rank === null || !row.methods.includes(method)) continue;
    const present = found.get(row.path);
    if (present) for (const each of row.methods) present.methods.add(each);
    else found.set(row.path, { methods: new Set(row.methods), rank });
  }
  return [...found]
    .sort(([a, one], [b, two]) => one.rank - two.rank || a.length - b.length || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([path, { methods }]) => ({ path, methods: [...methods] }));
}

/** 0 where the path begins as typed, 1 where it holds it, null otherwise. */
function rankOf(path: string, typed: readonly string[], text: string): number | null {
  const own = path.slice(1).split('/');
  const last = typed.length - 1;
  const fits = typed.every((segment, at) => {
    const mine = own[at];
    if (mine === undefined) return false;
    return mine.startsWith('{')
      ? at < last || segment === ''
      : at === last
        ? mine.startsWith(segment)
        : mine === segment;
  });
  if (fits) return 0;
  return text.length > 2 && !text.startsWith('/') && path.includes(text) ? 1 : null;
}
