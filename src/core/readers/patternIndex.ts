import type { Pattern } from '../knowledge.ts';
import { requiredWords } from './requiredWords.ts';

/** Which of many patterns can stand in a text at all: told in one pass over it. */
export interface PatternIndex {
  /** The patterns that may stand in the text, in their order. All others do not. */
  candidates(text: string): Pattern[];
}

/** So many neighbouring characters are looked up at each place. */
const length = 4;
const buckets = 0xffff;
const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : Math.min(code, 127));

/** Every four neighbouring characters of a word as a number. */
function gramsOf(word: string): number[] {
  const grams: number[] = [];
  let gram = 0;
  for (let at = 0; at < word.length; at++) {
    gram = ((gram << 8) | lower(word.charCodeAt(at))) >>> 0;
    if (at >= length - 1) grams.push(gram);
  }
  return grams;
}

const bucketOf = (gram: number): number => (gram ^ (gram >>> 16)) & buckets;

/** Prepares patterns to be looked for together. One with no word of its own is always a candidate. */
export function indexPatterns(patterns: readonly Pattern[]): PatternIndex {
  const words = patterns.map(({ source }) => requiredWords(source)?.map(gramsOf));
  const uses = new Map<number, number>();
  for (const gram of words.flatMap((all) => all?.flat() ?? [])) uses.set(gram, (uses.get(gram) ?? 0) + 1);
  const holders = new Map<number, number[]>();
  const filled = new Uint8Array(buckets + 1);
  const always: number[] = [];
  for (const [pattern, all] of words.entries()) {
    if (!all) {
      always.push(pattern);
      continue;
    }
    for (const grams of all) {
      // Of a word's parts the one that fewest patterns share: the others say little.
      const rarest = grams.toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0))[0] ?? 0;
      filled[bucketOf(rarest)] = 1;
      const held = holders.get(rarest);
      if (held) held.push(pattern);
      else holders.set(rarest, [pattern]);
    }
  }
  return {
    candidates(text) {
      const may = new Set(always);
      let gram = 0;
      for (let at = 0; at < text.length; at++) {
        gram = ((gram << 8) | lower(text.charCodeAt(at))) >>> 0;
        if (filled[bucketOf(gram)] === 0) continue;
        for (const pattern of holders.get(gram) ?? []) may.add(pattern);
      }
      return patterns.filter((_, at) => may.has(at));
    },
  };
}
