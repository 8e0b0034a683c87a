import { decidingCode, stsCodes } from '../readers/stsCodes.ts';

/** A number that stands for itself: 4 to 8 digits, alone or after the letters, however they are put together. */
const NUMBER = /(?<![\p{L}\d.])(?:aad\s?sts[\s:#_-]*)?(\d{4,8})(?![\d.]*\p{L}|\d)/giu;
/** A word that may be a code of Graph, OAuth or MSAL. */
const NAME = /[\p{L}\d]+(?:[_.-][\p{L}\d]+)*/gu;
/** Longer than this is no query but a log; what it begins with is looked at. */
const LONGEST = 4000;

/** The codes that a query names, and what it is besides. */
export interface CodesIn {
  /** Ids of codes that have a page, the deciding one first. */
  readonly known: readonly string[];
  /** AADSTS codes that are named as such and have none. */
  readonly unknown: readonly string[];
}

/**
 * Reads the codes out of a query, in any spelling: `AADSTS50011`, `aadsts 50011`, `50011`, a whole message, a list of
 * `error_codes`, or the name of a code of another kind. `codes` leads from an id in small letters to the id.
 */
export function codesIn(query: string, codes: ReadonlyMap<string, string>): CodesIn {
  const text = query.slice(0, LONGEST);
  const named = stsCodes(text);
  const deciding = decidingCode(named)?.code;
  const numbers = [...text.matchAll(NUMBER)];
  const certain = [...(deciding ? [deciding] : []), ...named.map(({ code }) => code)];
  const spelled = numbers.filter(([whole]) => /\p{L}/u.test(whole)).map(([, digits = '']) => digits);
  const sts = [...new Set([...certain, ...spelled, ...numbers.map(([, digits = '']) => digits)])];
  const known = sts.flatMap((digits) => codes.get(`aadsts${digits.replace(/^0+/u, '')}`) ?? []);
  const names = [...text.matchAll(NAME)].flatMap(([name]) => spellings(name, codes));
  return {
    known: [...new Set([...known, ...names])],
    unknown: [...new Set([...certain, ...spelled])]
      .filter((digits) => !codes.has(`aadsts${digits}`))
      .map((digits) => `AADSTS${digits}`),
  };
}

/** One word as a code; an ordinary word that happens to be one counts only where it is written as code. */
function spellings(name: string, codes: ReadonlyMap<string, string>): readonly string[] {
  const id = codes.get(name.toLowerCase()) ?? codes.get(name.toLowerCase().replaceAll('-', '_'));
  return id ? [id] : [];
}
