/**
 * Words that people use for one thing: the first stands for all. They may be several words ("sign in"), and are
 * written in small letters.
 */
export type SameWords = readonly (readonly string[])[];

/** Words that stand in every text and tell nothing. */
const EMPTY = new Set(
  'a again also always am an and any anymore anyone are as at be been before but by can could did do does for friday from get getting got had has have hello help hi how i if in into is it its just keep keeps know longer me monday my need never no not now of on one only or our please saturday since so some someone something started still stopped suddenly sunday tell than thanks that the their them then there these they this those thursday to today tomorrow tried try trying tuesday until up very want wants was we wednesday were what when where which while who why will with work worked working works would yesterday you your'.split(
    ' ',
  ),
);
const WORD = /[\p{L}\p{N}]+/gu;
/** Names of permissions, codes and claims are several words in one: `Mail.ReadWrite`, `InvalidReplyTo`. */
const JOINT = /(?<=\p{Ll}|\p{N})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;

/** How a text is taken apart into terms; the same for what is searched and for what searches. */
export type Terms = (text: string) => readonly string[];

/** Makes the function that takes texts apart, with what is to count as the same. */
export function createTerms(same: SameWords): Terms {
  const standsFor = new Map(same.flatMap(([first = '', ...others]) => others.map((each) => [each, first])));
  const phrases = [...standsFor.keys()]
    .filter((each) => each.includes(' '))
    .sort((a, b) => b.length - a.length);
  const phrase =
    phrases.length > 0
      ? new RegExp(`\\b(?:${phrases.map((each) => each.replaceAll(' ', '[ -]?')).join('|')})\\b`, 'gu')
      : null;
  const keys = new Map(phrases.map((each) => [each.replaceAll(' ', ''), standsFor.get(each) ?? each]));
  return (text) => {
    const small = text.normalize('NFKC').replace(JOINT, ' ').toLowerCase();
    const told = phrase
      ? small.replace(phrase, (found) => keys.get(found.replace(/[ -]/gu, '')) ?? found)
      : small;
    return [...told.matchAll(WORD)].flatMap(([word]) => {
      if (EMPTY.has(word)) return [];
      const term = stem(word);
      return stem(standsFor.get(word) ?? standsFor.get(term) ?? term);
    });
  };
}

/** A word without its English endings, so that "expired", "expires" and "expiring" are one. */
export function stem(word: string): string {
  if (/\d/u.test(word) || word.length < 4) return word;
  const bare = word
    .replace(/ies$/u, 'y')
    .replace(/(?<=ss|x|ch|sh)es$/u, '')
    .replace(/(?<![su])s$/u, '')
    .replace(/(?<=\p{L}{3})(?:ing|ed)$/u, '');
  return bare.replace(/([bdgmnprt])\1$/u, '$1').replace(/(?<=\p{L}{3})e$/u, '');
}
