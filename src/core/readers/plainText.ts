import type { Evidence } from '../evidence.ts';
import type { Span } from '../facts/fact.ts';
import { hardWraps } from './hardWraps.ts';
import { undoEscape } from './undoEscape.ts';
import { undoMojibake } from './undoMojibake.ts';

/** A text as it reads once its wrapping is off, with the way back to the characters that were pasted. */
export interface PlainText {
  readonly text: string;
  /** Where the characters `[start, end)` of the plain text stand in the original. */
  span(start: number, end: number): Span;
}

const known = new WeakMap<Evidence, PlainText>();

/**
 * The evidence with escapes undone (JSON inside JSON, percent, HTML), white space folded to single
 * blanks, and the margins that terminals and mail programs draw taken off, so that one expression finds
 * a message however it was carried. Kept per evidence: every reader asks for it.
 */
export function plainText(evidence: Evidence): PlainText {
  const before = known.get(evidence);
  if (before) return before;
  const plain = foldText(evidence.text);
  known.set(evidence, plain);
  return plain;
}

const space = 32;
const isQuote = (code: number | undefined): boolean => code === 34 || code === 39;
/** Blanks, control characters, no-break space, and the lines that boxes are drawn with. */
const isBlank = (code: number): boolean =>
  code <= space ||
  (code >= 0xa0 &&
    (code === 0xa0 ||
      (code >= 0x2000 && code <= 0x200a) ||
      code === 0x2028 ||
      code === 0x2029 ||
      code === 0x202f ||
      code === 0x3000 ||
      (code >= 0x2500 && code <= 0x257f)));
const isInvisible = (code: number): boolean =>
  code === 0 || (code >= 0x200b && (code <= 0x200f || code === 0x2060 || code === 0xfeff));
/** Signs as wide as a Chinese or Japanese one stand for the plain ones. */
const narrow = (code: number): number => (code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code);
const straight: Readonly<Record<number, number>> = { 8216: 39, 8217: 39, 8220: 34, 8221: 34 };
/** `+We+are+unable+`, `Trace+ID:+`: a form-encoded sentence; base64 hardly ever looks like that. */
const plusForSpace = /\+(?:[A-Za-z']{1,20}\+[A-Za-z'.]{1,20}\+|ID:\+[0-9A-Fa-f]{8}-|\d{4}-\d\d-\d\d\+)/y;
/** A spreadsheet's way to put JSON into a cell: every quote twice. */
const doubledQuotes = /\{""[\w-]{1,40}"":/;
/** A header as HAR files and other tools write it: `"name": "Date", "value": "Sun, 02 …"`. */
const namedValue = /"name"\s{0,8}:\s{0,8}"([\w-]{2,60})"\s{0,40},\s{0,40}"value"\s{0,8}:\s{0,8}(?=")/y;
const wordEnd = /[\s&"]/g;

/** See `plainText`; linear in the length of the text. `keepPlus`: no plus sign is a blank, for secrets hold them. */
export function foldText(text: string, keepPlus = false): PlainText {
  const codes = new Uint16Array(text.length);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let size = 0;
  let freshLine = true;
  let plusUntil = 0;
  const wraps = hardWraps(text);
  const isDoubled = doubledQuotes.test(text);

  const put = (code: number, start: number, end: number) => {
    if (code === space && size > 0 && codes[size - 1] === space) {
      ends[size - 1] = end;
      return;
    }
    codes[size] = code;
    starts[size] = start;
    ends[size++] = end;
  };

  /** `'one ' ⏎ 'two'`: a literal that a pretty printer broke after a blank. */
  const joinsLiteral = (): boolean => {
    let at = size - 2;
    if (codes[at] === 43) at -= 2;
    if (codes[size - 1] !== space || at < 1 || !isQuote(codes[at]) || codes[at - 1] !== space) return false;
    size = at;
    return true;
  };

  for (let at = 0; at < text.length; ) {
    let code = text.charCodeAt(at);
    let length = 1;
    if (code === 92 || code === 37 || code === 38 || code === 27) {
      const plain = undoEscape(text, at);
      if (plain) ({ code, length } = plain);
    } else if (code === 43 && !keepPlus) {
      plusForSpace.lastIndex = at;
      if (at >= plusUntil && plusForSpace.test(text)) {
        wordEnd.lastIndex = at;
        plusUntil = wordEnd.exec(text)?.index ?? text.length;
      }
      if (at < plusUntil) code = space;
    } else if (code === 0xe2 || code === 0xc2) {
      const plain = undoMojibake(text, at);
      if (plain) ({ code, length } = plain);
    } else if (wraps.size > 0 && wraps.has(at)) {
      length = code === 13 ? 2 : 1;
      code = 0;
    } else if (code === 34 && isDoubled && text.charCodeAt(at + 1) === 34) {
      length = 2;
    } else if (code === 34 && text.startsWith('"name"', at)) {
      namedValue.lastIndex = at;
      const name = namedValue.exec(text)?.[1];
      if (name !== undefined) {
        // What is left reads `"Date": "Sun, 02 …"`, and stands where the whole did.
        const valueAt = namedValue.lastIndex;
        for (const sign of `"${name}": `) put(sign.charCodeAt(0), at, valueAt);
        at = valueAt;
        continue;
      }
    } else if (freshLine && (code === 62 || code === 60 || code === 124) && text[at + 1] === ' ') {
      code = space;
    } else if (freshLine && isQuote(code) && joinsLiteral()) {
      code = 0;
    }
    const end = at + length;
    if (isInvisible(code)) {
      // Nothing to see.
    } else if (isBlank(code)) {
      if (length === 1 && (code === 10 || code === 13)) freshLine = true;
      put(space, at, end);
    } else {
      freshLine = false;
      put(code < 128 ? code : (straight[code] ?? narrow(code)), at, end);
    }
    at = end;
  }
  return {
    text: decode(codes, size),
    span: (start, end) => ({
      start: starts[start] ?? text.length,
      end: ends[end - 1] ?? starts[start] ?? text.length,
    }),
  };
}

/** In pieces, because a function takes only so many arguments. */
function decode(codes: Uint16Array, size: number): string {
  let text = '';
  for (let at = 0; at < size; at += 8192)
    text += String.fromCharCode(...codes.subarray(at, Math.min(size, at + 8192)));
  return text;
}
