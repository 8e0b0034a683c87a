import type { Evidence } from '../evidence.ts';
import { type Finding, groupStart, known, matchesOf, textAt } from './finding.ts';
import { plainText } from './plainText.ts';
import type { Reader } from './reader.ts';
import { reasonPhrases, statusOfPhrase } from './reasonPhrases.ts';

/** A status as it stands in the plain text; a higher rank is a surer way of saying it. */
export interface StatusMention {
  readonly status: number;
  readonly rank: number;
  readonly start: number;
  readonly end: number;
}

const number = '([1-5]\\d\\d)(?![\\w-]|\\.\\d)';
const failing = '([45]\\d\\d)(?![\\w-]|\\.\\d)';
const assigned = `["'\\])]?\\s?(?:=>|[:=]|was|is|of)?\\s?["'(]?`;
const phrase = `(${reasonPhrases.join('|')})`;

/** Each with the number in its first group; ranks from the protocol's own line down to an author's words. */
const numbers: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`\\bHTTP\\/[\\d.]{1,3} ${number}`, 'gi'), 5],
  [new RegExp(`(?<!\\w)(?:http|response|resp)?[-_ .]?status[-_ ]?(?:code)?${assigned}${number}`, 'gi'), 4],
  [new RegExp(`(?<!\\w)(?:http|response|httpstatus)[-_ ]?code${assigned}${number}`, 'gi'), 4],
  [new RegExp(`does not indicate success: ${number}`, 'gi'), 4],
  [new RegExp(`(?<![\\w.:/-])${number} (?:Client|Server) Error`, 'gi'), 4],
  [new RegExp(`\\bunexpected status (?:code )?${number}`, 'gi'), 4],
  [new RegExp(`\\bHTTP(?: error| status| response)?:? ${failing}`, 'gi'), 3],
  [new RegExp(`\\b(?:Graph|API|server|client|request|response)[\\w ]{0,20} error:? \\(?${failing}`, 'gi'), 3],
  [new RegExp(`(?<![\\w-])error:? \\(?${failing}`, 'gi'), 3],
  [new RegExp(`(?<!with error |failed with |[\\w-])code["']?\\s?[:=]\\s?["']?${failing}`, 'gi'), 3],
  [
    new RegExp(
      `\\b(?:return(?:s|ed)?|throw(?:s|ing)?|got|receiv(?:ed|ing)|answered|resulted in)(?: an?| the)?(?: error)? [\`'"(]?${failing}`,
      'gi',
    ),
    3,
  ],
  [new RegExp(`InvalidAuthenticationToken[: -]{1,3}${failing}`, 'gi'), 3],
];

/** `403 Forbidden`, `(403) Forbidden`, `401 (Unauthorized)`, `412 - Precondition Failed`, `Forbidden - 403`. */
const numberThenPhrase = new RegExp(`(?<![\\w.:/-])${number}[\\])]?[ :(-]{1,3}${phrase}(?!\\w)`, 'gi');
const phraseThenNumber = new RegExp(`(?<!\\w)${phrase}["']?,? ?[-(]{1,2} ?${number}`, 'gi');
/** `StatusCode: Forbidden`, `success: Forbidden (Forbidden)`, `httpCode=Forbidden`; the Azure command line's `Forbidden({`. */
const phraseAlone = new RegExp(
  `(?:(?:status|http)[-_ ]?code\\s?[:=]\\s?["']?|does not indicate success: )${phrase}(?!\\w)|(?<!\\w)${phrase}(?=\\([{"'])`,
  'gi',
);
/** At the start of a line, and before something that only follows a status. */
const lineStart =
  /^[ \t>|]{0,8}([45]\d\d)(?=[ \t]*(?:\r?\n|$)|[ \t]+(?::|["'{[]|with\b|error\b|access\b|[A-Z][a-z]+[A-Z]\w+))/gm;

function phrases(text: string): StatusMention[] {
  const found: StatusMention[] = [];
  const add = (
    status: number | undefined,
    written: string | undefined,
    match: RegExpExecArray,
    rank: number,
  ) => {
    if (status === undefined || (written !== undefined && Number(written) !== status)) return;
    found.push({ status, rank, start: match.index, end: match.index + match[0].length });
  };
  for (const match of matchesOf(numberThenPhrase, text)) add(statusOfPhrase(match[2]), match[1], match, 4);
  for (const match of matchesOf(phraseThenNumber, text)) add(statusOfPhrase(match[1]), match[2], match, 4);
  for (const match of matchesOf(phraseAlone, text))
    add(statusOfPhrase(match[1] ?? match[2]), undefined, match, 2);
  return found;
}

/** Every HTTP status that the plain text names, in the order of their surety. */
export function statusMentions(text: string): StatusMention[] {
  const found = phrases(text);
  for (const [expression, rank] of numbers)
    for (const match of matchesOf(expression, text)) {
      const start = groupStart(match);
      found.push({ status: Number(match[1]), rank, start, end: start + 3 });
    }
  const failed = (mention: StatusMention) => Number(mention.status >= 400);
  return found.sort((a, b) => failed(b) - failed(a) || b.rank - a.rank || a.start - b.start);
}

/** The HTTP status of the answer: never a number from an id, a date or a port. A failure goes before a success. */
export const readHttpStatus: Reader = (evidence: Evidence): Finding => {
  const plain = plainText(evidence);
  const [best] = statusMentions(plain.text);
  const [line] = best && best.rank > 1 && best.status >= 400 ? [] : matchesOf(lineStart, evidence.text, 1);
  if (line) {
    const start = groupStart(line);
    const span = { start, end: start + 3 };
    return finding(evidence, Number(line[1]), span);
  }
  if (!best) return {};
  return finding(evidence, best.status, plain.span(best.start, best.end));
};

const finding = (evidence: Evidence, status: number, span: { start: number; end: number }): Finding => ({
  facts: [known('status', status, textAt(evidence, span))],
  recognised: [{ kind: 'status', span }],
});
