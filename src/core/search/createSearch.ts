import MiniSearch, { type AsPlainObject, type SearchResult } from 'minisearch';
import { codesIn } from './codesIn.ts';
import { type PlainIndex, unpackIndex } from './packedIndex.ts';
import { type Entry, entriesOf, fieldWeights, indexOptions, type SearchData } from './searchIndex.ts';
import { createTerms } from './words.ts';

/** Why a page is shown. */
export type Why =
  /** The query names the code. */
  | { readonly kind: 'code' }
  /** The query names the permission. */
  | { readonly kind: 'name' }
  /** Words of the query that stand in the page. */
  | { readonly kind: 'words'; readonly words: readonly string[] };

export interface Found extends Entry {
  readonly why: Why;
}

export interface FoundPages {
  /** Best first. */
  readonly pages: readonly Found[];
  /** AADSTS codes that the query names and that have no page. */
  readonly unknown: readonly string[];
}

export type Search = (query: string) => FoundPages;

const MOST_PAGES = 24;
const MOST_WORDS = 6;
/** What fits less than this part of the best is noise. */
const LEAST = 0.2;
/** Longer than this is no query but a log: its beginning counts. */
const LONGEST = 2000;
/** Words of a pasted text beyond this add time and no sense. */
const MOST_TERMS = 24;
/** A fault tells more than one of its codes, where words alone decide. */
const KIND_WEIGHT = { diagnosis: 1.35, code: 1, question: 0.7, permission: 0.55 } as const;

/**
 * Puts the index together with what reads codes, in steps between which a page stays responsive. The same query always
 * finds the same.
 */
export async function createSearch(data: SearchData): Promise<Search> {
  const entries = entriesOf(data);
  const terms = createTerms(data.same);
  const plain = unpackIndex(data.index);
  const { has, rarity } = vocabularyOf(plain, entries.length);
  const index = await MiniSearch.loadJSAsync(plain as unknown as AsPlainObject, indexOptions(terms));
  const codes = new Map(entries.flatMap(({ kind, id }) => (kind === 'code' ? [[id.toLowerCase(), id]] : [])));
  const permissions = new Map(
    entries.flatMap((entry) => (entry.kind === 'permission' ? [[entry.id.toLowerCase(), entry]] : [])),
  );
  const byId = new Map(entries.map((entry) => [`${entry.kind} ${entry.id}`, entry]));

  return (text) => {
    const query = text.slice(0, LONGEST);
    const { known, unknown } = codesIn(query, codes);
    const named = known.flatMap((id): Found[] => {
      const entry = byId.get(`code ${id}`);
      return entry ? [{ ...entry, why: { kind: 'code' } }] : [];
    });
    const asked = query.split(/[\s,;"'()]+/u).flatMap((word): Found[] => {
      const entry = permissions.get(word.toLowerCase());
      return entry ? [{ ...entry, why: { kind: 'name' } }] : [];
    });
    const first = [...named, ...asked];
    const there = new Set(first.map(({ kind, id }) => `${kind} ${id}`));
    const found = byWords(query).filter(({ kind, id }) => !there.has(`${kind} ${id}`));
    return { pages: [...first, ...found].slice(0, MOST_PAGES), unknown };
  };

  function byWords(query: string): readonly Found[] {
    const wanted = [...new Set(terms(query))].slice(0, MOST_TERMS);
    if (wanted.length === 0) return [];
    const typing = wanted.at(-1);
    const results = index.search(wanted.join(' '), {
      tokenize: () => wanted,
      boost: fieldWeights,
      // The last word may not be typed to its end.
      prefix: (term) => term === typing && term.length > 2,
      // Only a word that no page has may be mistyped.
      fuzzy: (term) => (term.length > 4 && !/\d/u.test(term) && !has(term) ? 0.2 : false),
      weights: { fuzzy: 0.3, prefix: 0.5 },
    });
    const scored = results
      .map((result) => ({ result, score: scoreOf(result, wanted) }))
      .sort((a, b) => b.score - a.score || a.result.id - b.result.id);
    const written = writtenWords(query);
    const wordsOf = ({ queryTerms }: SearchResult) =>
      written
        .filter(([, all]) => all.some((term) => queryTerms.includes(term)))
        .map(([word]) => word)
        .slice(0, MOST_WORDS);
    const least = (scored[0]?.score ?? 0) * LEAST;
    return scored
      .filter(({ score }) => score >= least)
      .slice(0, MOST_PAGES)
      .flatMap(({ result }): Found[] => {
        const entry = entries[result.id];
        return entry ? [{ ...entry, why: { kind: 'words', words: wordsOf(result) } }] : [];
      });
  }

  /** A page that has all the words comes before one that has one of them often; a rare word tells most. */
  function scoreOf(result: SearchResult, wanted: readonly string[]): number {
    const kind = entries[result.id]?.kind ?? 'question';
    const sum = (some: readonly string[]) => some.reduce((total, term) => total + rarity(term), 0);
    return result.score * (sum(result.queryTerms) / sum(wanted)) ** 1.5 * KIND_WEIGHT[kind];
  }

  /** The words of a query as they are written, each with its terms. */
  function writtenWords(query: string): readonly (readonly [word: string, terms: readonly string[]])[] {
    const words = new Set(query.toLowerCase().split(/[^\p{L}\p{N}._-]+/u));
    return [...words].map((word) => [word, terms(word)] as const);
  }
}

/** Which terms the index has, and how much each tells: more, the fewer pages have it. */
function vocabularyOf({ index }: PlainIndex, pages: number) {
  const rows = new Map(index);
  const known = new Map<string, number>();
  const pagesWith = (term: string) =>
    Math.max(...Object.values(rows.get(term) ?? {}).map((found) => Object.keys(found).length), 1);
  const rarityOf = (term: string) => Math.log(1 + pages / (rows.has(term) ? pagesWith(term) : pages));
  return {
    has: (term: string): boolean => rows.has(term),
    /** One that no page has tells no more than a common one. */
    rarity: (term: string): number => {
      // Asked once for each page found: to count the pages of a common word each time took most of a search.
      const rarity = known.get(term) ?? rarityOf(term);
      known.set(term, rarity);
      return rarity;
    },
  };
}
