import type { FoundPages } from '../../core/search/createSearch.ts';
import { once } from '../session/once.ts';

/** A request to Graph that the table of permissions has. */
export interface FoundRequest {
  readonly method: string;
  readonly path: string;
}

/** What searches. */
export interface Searching {
  pages(query: string): FoundPages;
  /** The row of the table that a query means as a request; null where it means none. */
  request(query: string): Promise<FoundRequest | null>;
}

/** Loaded by the first query: neither the index nor what reads it is in any page's first load. */
export const searching = once<Searching>(async () =>
  (await import('./createSearching.ts')).createSearching('en'),
);
