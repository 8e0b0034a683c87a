import type { Condensed } from '../../core/condense/condense.ts';

/** What a page sends: a file, or a text in pieces, since one of megabytes would hold the page up. */
export type ToWorker =
  | { readonly kind: 'file'; readonly file: Blob }
  | { readonly kind: 'piece'; readonly text: string; readonly last: boolean };

/** What comes back: how far it is, and what of the text is worth keeping. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'condensed'; readonly condensed: Condensed }
  | { readonly kind: 'unreadable' };
