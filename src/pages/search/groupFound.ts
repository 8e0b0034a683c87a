import type { Found, FoundPages, Why } from '../../core/search/createSearch.ts';
import type { FoundKind } from '../../core/search/searchIndex.ts';
import { addresses } from '../addresses.ts';
import type { FoundRequest } from './searching.ts';

/** One result as it is shown: where it leads, and why it is there. */
export interface Result {
  readonly kind: FoundKind | 'request';
  readonly id: string;
  readonly title: string;
  readonly to: string;
  readonly why: Why | { readonly kind: 'request' };
}

export interface ResultGroup {
  readonly id: FoundKind | 'best';
  readonly results: readonly Result[];
}

/** The first of all, whatever they are; and of each kind as many as are looked through. */
const BEST = 3;
const MOST_OF_KIND = 3;
const kinds: readonly FoundKind[] = ['code', 'diagnosis', 'permission', 'question'];

/** Puts what was found into groups: the best before all, then the rest by kind. */
export function groupFound(found: FoundPages, request: FoundRequest | null): readonly ResultGroup[] {
  const results = found.pages.map(resultOf);
  const all = request ? [resultOfRequest(request), ...results] : results;
  const rest = all.slice(BEST);
  return [
    { id: 'best' as const, results: all.slice(0, BEST) },
    ...kinds.map((id) => ({ id, results: rest.filter(({ kind }) => kind === id).slice(0, MOST_OF_KIND) })),
  ].filter((group) => group.results.length > 0);
}

const resultOf = ({ kind, id, title, why }: Found): Result => ({
  kind,
  id,
  title,
  why,
  to: addressOf(kind, id),
});

const resultOfRequest = ({ method, path }: FoundRequest): Result => ({
  kind: 'request',
  id: `${method} ${path}`,
  title: '',
  to: addresses.permissions(method, path),
  why: { kind: 'request' },
});

function addressOf(kind: FoundKind, id: string): string {
  switch (kind) {
    case 'code':
      return addresses.code(id);
    case 'diagnosis':
      return addresses.diagnosis(id);
    case 'question':
      return addresses.question(id);
    case 'permission':
      return addresses.permission(id);
    default:
      return kind satisfies never;
  }
}
