/** What a written-out escape stands for: one UTF-16 unit, or white space, or nothing that can be seen. */
export interface Unescaped {
  readonly code: number;
  readonly length: number;
}

const space = 32;
const invisible = 0;

const namedEntities: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

const isHex = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at) | 32;
    if (!((code >= 48 && code <= 57) || (code >= 97 && code <= 102))) return false;
  }
  return to <= text.length;
};

/** `\"`, `\\\"` (JSON inside JSON), `\r\n`, `\u0027`, and a shell's backslash at the end of a line. */
function undoBackslash(text: string, start: number): Unescaped {
  let at = start;
  while (text[at] === '\\') at++;
  const next = text[at];
  if (next === undefined) return { code: 92, length: at - start };
  const length = at - start + 1;
  if ('rnt'.includes(next)) return { code: space, length };
  if ('"\'/`\r\n'.includes(next)) return { code: next.charCodeAt(0), length };
  if (next === 'u' && isHex(text, at + 1, at + 5))
    return { code: Number.parseInt(text.slice(at + 1, at + 5), 16), length: length + 4 };
  return { code: 92, length: length - 1 };
}

/** `%3a`, `%0d%0a`, and both of them encoded twice. Separators of addresses stay, so that addresses still parse. */
function undoPercent(text: string, start: number): Unescaped | undefined {
  let at = start + 1;
  while (text.startsWith('25', at) && isHex(text, at + 2, at + 4)) at += 2;
  if (!isHex(text, at, at + 2)) return undefined;
  const code = Number.parseInt(text.slice(at, at + 2), 16);
  const length = at + 2 - start;
  if (code === 9 || code === 10 || code === 13) return { code: space, length };
  return code < space || code > 126 || '#%&?'.includes(String.fromCharCode(code))
    ? undefined
    : { code, length };
}

/** `&quot;`, `&#39;` */
function undoEntity(text: string, start: number): Unescaped | undefined {
  const [name = '', rest] = text.slice(start + 1, start + 8).split(';', 2);
  if (rest === undefined) return undefined;
  const plain =
    namedEntities[name.toLowerCase()] ?? (name === '#39' ? "'" : name === '#34' ? '"' : undefined);
  return plain === undefined ? undefined : { code: plain.charCodeAt(0), length: name.length + 2 };
}

/** What follows the escape character in a terminal's colours. */
const terminalColour = /\[[0-9;]{0,12}[A-Za-z]/y;

/** Undoes the escape that starts at `start`, if one does: JSON, percent, HTML, or a terminal's colour. */
export function undoEscape(text: string, start: number): Unescaped | undefined {
  switch (text[start]) {
    case '\\':
      return undoBackslash(text, start);
    case '%':
      return undoPercent(text, start);
    case '&':
      return undoEntity(text, start);
    case '\u001b':
      terminalColour.lastIndex = start + 1;
      return terminalColour.test(text)
        ? { code: invisible, length: terminalColour.lastIndex - start }
        : undefined;
    default:
      return undefined;
  }
}
