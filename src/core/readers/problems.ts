import type { ReadProblem } from './reader.ts';

const tooDeep = 1000;
const sample = 8192;

/** Bytes that are no text: zero bytes and other control characters, more than a few in a hundred. */
function isBinary(text: string): boolean {
  const head = text.slice(0, sample);
  let strange = 0;
  for (let at = 0; at < head.length; at++) {
    const code = head.charCodeAt(at);
    // Tab, line breaks and a terminal's escape are text.
    if (code < 9 || (code > 13 && code < 32 && code !== 27) || code === 0xfffd) strange++;
  }
  return strange > 2 && strange * 20 > head.length;
}

/** How a text that begins as JSON ends; brackets inside strings do not count. */
function bracketProblem(text: string): 'json-unterminated' | 'json-too-deep' | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (char === '{' || char === '[') {
      if (++depth > tooDeep) return 'json-too-deep';
    } else if ((char === '}' || char === ']') && --depth <= 0) return undefined;
  }
  return 'json-unterminated';
}

/** What is wrong with a text as a whole, whatever could be read from it all the same. */
export function textProblems(text: string): ReadProblem[] {
  if (text.trim() === '') return [{ kind: 'empty' }];
  if (isBinary(text)) return [{ kind: 'binary' }];
  const bracket = /^\s{0,1000}[{[]\s{0,1000}["'{[]/.test(text) ? bracketProblem(text) : undefined;
  return bracket ? [{ kind: bracket, span: { start: 0, end: text.length } }] : [];
}
