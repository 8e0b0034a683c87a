/** Punctuation whose UTF-8 was read as Windows-1252 or Latin-1: `Youâ€™re`, `â€œerrorâ€`, `tryÂ again`. */
const punctuation: Readonly<Record<string, number>> = {
  '\u2122': 39,
  '\u02dc': 39,
  '\u0153': 34,
  '\u009d': 34,
  '\u0099': 39,
  '\u0098': 39,
  '\u009c': 34,
  '\u201c': 45,
  '\u201d': 45,
  '\u0093': 45,
  '\u0094': 45,
};

/** What stands at `start` as it was before it was read in a wrong encoding; undefined where nothing was. */
export function undoMojibake(
  text: string,
  start: number,
): { readonly code: number; readonly length: number } | undefined {
  const next = text[start + 1];
  if (text[start] === '\u00c2') {
    // A no-break space, or the blank that a program made of it.
    return next === '\u00a0' || next === ' ' ? { code: 32, length: 2 } : undefined;
  }
  if (text[start] !== '\u00e2' || (next !== '\u20ac' && next !== '\u0080')) return undefined;
  const code = punctuation[text[start + 2] ?? ''];
  // The closing quote's third byte is none in Windows-1252 and often lost.
  return code === undefined ? { code: 34, length: 2 } : { code, length: 3 };
}
