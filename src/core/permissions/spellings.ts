import { canBeKey } from './callSegment.ts';
import { WILDCARD } from './pathSegments.ts';

type Segments = readonly string[];

/** How a path that fits a row differs from the address of the request. */
export type Spelling = 'itself' | 'owner' | 'container';

export interface SpelledPath {
  readonly segments: Segments;
  readonly spelling: Spelling;
}

/**
 * Every way to write the same thing, the request's own first: whose it is (`/me` and `/users/{id}`, a drive by its owner
 * and by itself), a file by its path and by its id, an item by its folder and by itself.
 */
export function spellings(segments: Segments): readonly SpelledPath[] {
  const found: SpelledPath[] = [];
  const seen = new Set<string>();
  const add = (spelling: Spelling) => (each: Segments) => {
    const key = each.join('/');
    if (seen.has(key)) return;
    seen.add(key);
    found.push({ segments: each, spelling });
  };
  const owners = ofOwners(segments);
  add('itself')(segments);
  for (const each of byPath(segments)) add('itself')(each);
  for (const each of owners) add('owner')(each);
  for (const each of owners.flatMap(byPath)) add('owner')(each);
  for (const each of [segments, ...owners].flatMap(inOneFolder)) add('container')(each);
  for (const each of [segments, ...owners].flatMap(withoutContainer)) add('container')(each);
  return found;
}

const OWNERS = new Set(['users', 'groups', 'sites']);

function ofOwners(segments: Segments): readonly Segments[] {
  const [first, second, third] = segments;
  const rest = (from: number) => segments.slice(from);
  if (first === 'drive') return [['me', ...segments], ...drives(rest(1))];
  if (first === 'drives' && segments.length > 1) return [['me', 'drive', ...rest(2)]];
  if (first === 'me' && second === 'drive')
    return [['users', WILDCARD, ...rest(1)], ...drives(rest(2)), rest(1)];
  if (first === 'me' && second === 'drives') return [rest(1), ['me', 'drive', ...rest(3)]];
  if (first === 'me') return [['users', WILDCARD, ...rest(1)]];
  if (!first || !OWNERS.has(first)) return [];
  const mine = first === 'users' && second && canBeKey(second) ? [['me', ...rest(2)]] : [];
  if (third === 'drive') return [...mine, ...drives(rest(3)), ['me', 'drive', ...rest(3)]];
  if (third === 'drives') return [...mine, ['drives', ...rest(3)], ['me', 'drive', ...rest(4)]];
  return mine;
}

const drives = (rest: Segments): readonly Segments[] => [['drives', WILDCARD, ...rest]];

/** A file by its path is a file by its id; so are a drive's root and its special folders. */
function byPath(segments: Segments): readonly Segments[] {
  const at = segments.findIndex((segment) => segment === 'root:' || segment.endsWith(`${WILDCARD}:`));
  if (at > 0) {
    const head = segments[at] === 'root:' ? [...segments.slice(0, at), 'items'] : segments.slice(0, at);
    return [[...head, WILDCARD, ...segments.slice(at + 2)]];
  }
  const root = segments.findIndex((segment) => segment === 'root' || segment === 'special');
  const drive = segments[root - 1] === 'drive' || segments[root - 2] === 'drives';
  if (root < 1 || !drive) return [];
  const length = segments[root] === 'special' ? 2 : 1;
  return [[...segments.slice(0, root), 'items', WILDCARD, ...segments.slice(root + length)]];
}

/** Folders within folders are folders, calendars of a group are calendars. */
function inOneFolder(segments: Segments): readonly Segments[] {
  const folder = segments.indexOf('mailfolders');
  const last = segments.lastIndexOf('childfolders');
  if (folder > 0 && last > folder + 1 && segments.length > last + 1)
    return [[...segments.slice(0, folder), 'mailfolders', ...segments.slice(last + 1)]];
  const group = segments.indexOf('calendargroups');
  return group > 0 && segments.length > group + 2
    ? [[...segments.slice(0, group), ...segments.slice(group + 2)]]
    : [];
}

/** What holds the things that an address goes on to name, and how many segments that takes. */
const CONTAINERS = new Map<string, { readonly length: number; readonly holds: readonly string[] }>([
  ['mailfolders', { length: 2, holds: ['messages'] }],
  ['contactfolders', { length: 2, holds: ['contacts'] }],
  ['calendars', { length: 2, holds: ['events', 'calendarview'] }],
  ['calendar', { length: 1, holds: ['events', 'calendarview'] }],
]);

/** A message, a contact or an event by its folder or calendar is the same one without it. */
function withoutContainer(segments: Segments): readonly Segments[] {
  const [folded = segments] = inOneFolder(segments);
  const at = folded.findIndex((segment) => CONTAINERS.has(segment));
  const container = CONTAINERS.get(folded[at] ?? '');
  if (!container) return [];
  const rest = folded.slice(at + container.length);
  return rest[0] && container.holds.includes(rest[0]) ? [[...folded.slice(0, at), ...rest]] : [];
}
