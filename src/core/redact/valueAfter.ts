import type { Span } from '../facts/fact.ts';

/** How a value is set off: quotes with the backslashes before them, or what HTML and addresses write for them. */
const opening = /(?:[bruf@]{0,2})(\\{0,8})(["'`\u201c\u2018])|&quot;|&#34;|&#39;|%22|%27|\\{1,8}u002[27]/y;
/** Between a name and its value: what closes the name, the sign, and what a language puts before the value. */
const between =
  / ?(?:\\{0,8}["'`\u201d\u2019]|&quot;|&#34;|%22|\\{1,8}u0022|%20){0,2}[)\]]?[ \t]{0,20}(?:=>|:=|[:=]{1,2}|%3[AaDd]|%253[AaDd]|\\{1,8}u003[ad]|&#61;|\uff1a)(?:[ \t]{0,20}|%20)(?:\r?\n[ \t]{0,20})?(?:string\(\d{1,6}\)[ \t]|\[(?=["']))?/y;
/** An option of a command, an argument, an element and an attribute: a name with its value behind a blank or a sign. */
const option = /["']?[ \t]{1,8}(?!or\b|and\b|is\b|was\b|has\b|for\b|in\b|--[a-z][a-z-]{0,30}(?:[ =]|$)|\|)/y;
const argument = /\\{0,8}["'`],[ \t]{0,8}(?=\\{0,8}["'`])/y;
const element = />(?=[^<\s])/y;
const attribute = /["'][ \t]{1,8}value[ \t]{0,2}=[ \t]{0,2}(?=["'])/y;

/** Longer values are files. */
const longest = 20_000;
const ends = new Set([...' \t\r\n"\'`<>\u201d\u2019'].map((sign) => sign.charCodeAt(0)));

const matchAt = (expression: RegExp, text: string, at: number): RegExpExecArray | null => {
  expression.lastIndex = at;
  return expression.exec(text);
};

const isName = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 58) ||
  code === 95 ||
  code === 45 ||
  code === 46;

/** Where the word begins whose end is a name: `--new-password`. */
function wordStart(text: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < 60 && isName(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Where the value of a name begins that stands at `[start, end)`; undefined where none follows. */
function valueStart(text: string, start: number, end: number): number | undefined {
  const sign = matchAt(between, text, end);
  if (sign && (sign[0].includes('\n') ? matchAt(opening, text, end + sign[0].length) : true))
    return end + sign[0].length;
  if (sign) return end + sign[0].search(/\r?\n/);
  const word = wordStart(text, start);
  const forms: RegExp[] = [element, attribute];
  if (text[word] === '-') forms.unshift(option);
  if (/[([]\\{0,8}["'`]$/.test(text.slice(Math.max(0, word - 10), word))) forms.push(argument);
  for (const form of forms) {
    const match = matchAt(form, text, end);
    if (match) return end + match[0].length;
  }
  return undefined;
}

/** Up to the quote that closes what `quote` with so many backslashes opened, or the end of the line. */
function quotedEnd(
  text: string,
  start: number,
  quote: string,
  slashes: number,
  isWrap: (at: number) => boolean,
): number {
  const closing = quote === '\u201c' ? '\u201d' : quote === '\u2018' ? '\u2019' : quote;
  const limit = Math.min(text.length, start + longest);
  let run = 0;
  for (let at = start; at < limit; at++) {
    const sign = text[at];
    if (sign === '\\') run++;
    else {
      // A quote with more backslashes is one inside the value.
      if (sign === closing && run <= slashes) return at - run;
      if ((sign === '\n' || sign === '\r') && !isWrap(at) && !(sign === '\n' && isWrap(at - 1))) return at;
      run = 0;
    }
  }
  return limit;
}

/** Up to what ends a word: a blank, a quote, the next parameter, an escaped line break. */
function wordEnd(text: string, start: number, isWrap: (at: number) => boolean): number {
  const limit = Math.min(text.length, start + longest);
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (ends.has(code)) {
      if ((code === 10 || code === 13) && (isWrap(at) || (code === 10 && isWrap(at - 1)))) continue;
      return at;
    }
    if (code === 38 || code === 59) return at;
    if (code === 92 && /^\\{1,8}(?:["'`rnt]|u00)/.test(text.slice(at, at + 12))) return at;
    if (code === 37 && /^%(?:25)?(?:26|22|0[aAdD])/.test(text.slice(at, at + 5))) return at;
  }
  return limit;
}

/**
 * The value of a name that stands at `[start, end)`, without its quotes, however a language, a header, an
 * address or a command writes the two; undefined where no value follows. `isWrap` knows the line breaks that
 * only a narrow terminal made. `like` (sticky): what the value must look like, where the name says too little.
 */
export function valueAfter(
  text: string,
  start: number,
  end: number,
  isWrap: (at: number) => boolean,
  like?: RegExp,
): Span | undefined {
  const from = valueStart(text, start, end);
  if (from === undefined) return undefined;
  const open = matchAt(opening, text, from);
  if (like) {
    const inside = from + (open?.[0].length ?? 0);
    const value = matchAt(like, text, inside)?.[0];
    return value === undefined ? undefined : { start: inside, end: inside + value.length };
  }
  if (open?.[2] !== undefined) {
    let inside = from + open[0].length;
    // A quote that stands twice, as in a spreadsheet's cell; an empty value is followed by something else.
    const again = open[0].slice(open[0].indexOf(`${open[1]}${open[2]}`));
    if (
      text.startsWith(again, inside) &&
      !/^(?:[\s,;:)}\]]|$)/.test(text.slice(inside + again.length, inside + again.length + 1))
    )
      inside += again.length;
    return { start: inside, end: quotedEnd(text, inside, open[2], open[1]?.length ?? 0, isWrap) };
  }
  if (open) {
    const inside = from + open[0].length;
    const close = text.slice(inside, inside + longest).indexOf(open[0]);
    return { start: inside, end: close >= 0 ? inside + close : wordEnd(text, inside, isWrap) };
  }
  let to = wordEnd(text, from, isWrap);
  while (to > from && ',)]}'.includes(text[to - 1] as string)) to--;
  return { start: from, end: to };
}
