import type { Span } from '../facts/fact.ts';

/** Where the string that opens at `start` (its quote) ends, behind the closing quote; the text's end without one. */
function stringEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === 92) slashes++;
    if (slashes % 2 === 0) return at + 1;
  }
  return text.length;
}

/** Where the value that begins at `start` ends: an object, a list, a string or a word. Whatever is cut off ends with the text. */
function valueEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      at = stringEnd(text, at);
      if (depth === 0) return at;
      continue;
    }
    if (code === 123 || code === 91) depth++;
    else if (code === 125 || code === 93) {
      if (depth === 0) return at;
      if (--depth === 0) return at + 1;
    } else if (depth === 0 && (code === 44 || code === 10)) return at;
    at++;
  }
  return text.length;
}

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
function skipBlanks(text: string, start: number): number {
  let at = start;
  while (at < text.length && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** The members of the list that opens at `open`, as they come; one that is cut off ends with the text. */
export function* listMembers(text: string, open: number): Generator<Span> {
  for (let at = skipBlanks(text, open + 1); at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 93 || code === 125) return;
    if (code === 44) {
      at = skipBlanks(text, at + 1);
      continue;
    }
    const end = Math.max(valueEnd(text, at), at + 1);
    yield { start: at, end };
    at = skipBlanks(text, end);
  }
}

/** One entry of an object: its key, and where key and value stand. */
export interface JsonEntry {
  readonly span: Span;
  readonly value: Span;
}

/** The entries of the object that opens at `open` by key; the first of equal keys. */
export function objectEntries(text: string, open: number): ReadonlyMap<string, JsonEntry> {
  const entries = new Map<string, JsonEntry>();
  let at = skipBlanks(text, open + 1);
  while (at < text.length && entries.size < 200) {
    const code = text.charCodeAt(at);
    if (code === 44) {
      at = skipBlanks(text, at + 1);
      continue;
    }
    if (code !== 34) break;
    const keyEnd = stringEnd(text, at);
    const colon = skipBlanks(text, keyEnd);
    if (text.charCodeAt(colon) !== 58) break;
    const start = skipBlanks(text, colon + 1);
    const end = valueEnd(text, start);
    const key = text.slice(at + 1, keyEnd - 1);
    if (!entries.has(key)) entries.set(key, { span: { start: at, end }, value: { start, end } });
    at = skipBlanks(text, Math.max(end, start + 1));
  }
  return entries;
}
