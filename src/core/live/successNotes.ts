/** What a successful answer may be hiding. Findings; wording lives in the interface content. */
export type SuccessNote =
  | { readonly kind: 'empty-list' }
  | { readonly kind: 'null-members'; readonly count: number }
  | { readonly kind: 'more-pages' }
  | { readonly kind: 'no-content' };

/** Asked for nothing else than references, or for chosen properties: then an object with an id alone is whole. */
const ASKED_FOR_LITTLE = /[?&](?:\$|%24)?select=|\/(?:\$|%24)ref(?:$|\?)/i;

/**
 * Looks through the body of a 2xx answer for data that was left out: Graph answers 200 where a permission for the
 * objects in a list is missing, with their type and id, and everything else null or not there. `href` is what was
 * asked.
 * https://learn.microsoft.com/en-us/graph/permissions-overview#limited-information-returned-for-inaccessible-member-objects
 * Any text is taken; what is no JSON has no notes.
 */
export function successNotes(body: string, href = ''): readonly SuccessNote[] {
  if (body.trim() === '') return [{ kind: 'no-content' }];
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const list = (value as { value?: unknown }).value;
  if (!Array.isArray(list)) return [];
  const notes: SuccessNote[] = [];
  if (list.length === 0) notes.push({ kind: 'empty-list' });
  const hollow = list.filter((member) => isHollow(member, ASKED_FOR_LITTLE.test(href))).length;
  if (hollow > 0) notes.push({ kind: 'null-members', count: hollow });
  if ('@odata.nextLink' in value) notes.push({ kind: 'more-pages' });
  return notes;
}

/** An object of the directory of which nothing but type and id is told. */
function isHollow(member: unknown, askedForLittle: boolean): boolean {
  if (typeof member !== 'object' || member === null) return false;
  const entries = Object.entries(member);
  const names = entries.map(([name]) => name);
  if (!names.includes('id') || !names.includes('@odata.type')) return false;
  const told = entries.filter(([name]) => name !== 'id' && !name.startsWith('@'));
  if (told.length === 0) return !askedForLittle;
  return told.every(([, value]) => value === null || (Array.isArray(value) && value.length === 0));
}
