import type { Options } from 'minisearch';
import type { PackedIndex } from './packedIndex.ts';
import type { Terms } from './words.ts';

export type FoundKind = 'code' | 'diagnosis' | 'permission' | 'question';

/** One page as the index holds it. */
export interface Entry {
  readonly kind: FoundKind;
  readonly id: string;
  readonly title: string;
}

/** One page with all words by which it is to be found. */
export interface SearchDocument {
  readonly id: number;
  /** Its id, and the other names that it has. */
  readonly name: string;
  readonly title: string;
  /** What else is said of it. */
  readonly words: string;
}

export const searchFields = ['name', 'title', 'words'] as const;

/** What a word counts by where it stands. */
export const fieldWeights = { name: 3, title: 3, words: 1 } as const;

/** The index is made and read with the same options, or neither finds what the other wrote. */
export const indexOptions = (terms: Terms): Options<SearchDocument> => ({
  fields: [...searchFields],
  storeFields: [],
  // Each term of a field once: how often it stands there tells little, and makes the index larger.
  tokenize: (text) => [...new Set(terms(text))],
  processTerm: (term) => term,
});

/** Everything that search loads: one piece of content, made at build time. */
export interface SearchData {
  readonly same: readonly (readonly string[])[];
  /** Pages, by their number in the index: kind by kind, `id` and title. */
  readonly pages: Readonly<Record<FoundKind, readonly (readonly [id: string, title: string])[]>>;
  readonly index: PackedIndex;
}

const order: readonly FoundKind[] = ['code', 'diagnosis', 'question', 'permission'];

/** The pages in the order of their numbers. */
export const entriesOf = ({ pages }: Pick<SearchData, 'pages'>): readonly Entry[] =>
  order.flatMap((kind) => pages[kind].map(([id, title]) => ({ kind, id, title })));
