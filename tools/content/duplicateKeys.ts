const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]/gu;

/**
 * Keys that stand twice in one object of a JSON text, as the path to each. Parsers keep the last of them without a
 * word, so that what was written first is lost. The text has to be JSON.
 */
export function duplicateKeys(text: string): readonly string[] {
  const found: string[] = [];
  /** The keys of each open object, and null for each open list. */
  const open: (Set<string> | null)[] = [];
  const path: string[] = [];
  let last = '';
  for (const [piece] of text.matchAll(token)) {
    if (piece === '{' || piece === '[') open.push(piece === '{' ? new Set() : null);
    else if (piece === '}' || piece === ']') open.pop();
    else if (piece === ':') {
      const keys = open.at(-1);
      const key = JSON.parse(last) as string;
      path.length = open.length - 1;
      path[open.length - 1] = key;
      if (keys?.has(key)) found.push(path.filter(Boolean).join('.'));
      keys?.add(key);
    }
    last = piece;
  }
  return found;
}
