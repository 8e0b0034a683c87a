/** Narrower than this no terminal and no mail program breaks a line. */
const narrowest = 40;
/** Lines on either side that tell how wide the text was when it was broken. */
const around = 8;

const isWord = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code === 95;
const isBlank = (code: number): boolean => !(code > 32) || code === 0xa0;

/** What a line that was broken off within its number or id ends with, however many lines there are. */
const brokenId = /(?:AADSTS\d{0,7}|\b[0-9a-f]{8}-(?:[0-9a-f]{1,4}-?){0,3}[0-9a-f]{0,11})$/i;
/** Lines that are whole: one that ends with an id, and one that begins with a label. */
const wholeId = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const label = /^[A-Za-z][\w .'-]{1,40}:\s/;
const standardWidths = new Set([72, 76, 78, 79, 80, 100, 120, 132, 140, 150, 160, 180, 200]);

/**
 * The line breaks of a text that stand within words, because a terminal broke every line at its own width:
 * `Insuffi⏎cient`. Where a program breaks lines between words, their lengths differ; where a width does,
 * the full lines have all the same.
 */
export function hardWraps(text: string): ReadonlySet<number> {
  const wraps = new Set<number>();
  const starts: number[] = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  if (starts.length < 2) return wraps;
  const ends = starts.map((_, line) => {
    const end = line + 1 < starts.length ? (starts[line + 1] as number) - 1 : text.length;
    return text.charCodeAt(end - 1) === 13 ? end - 1 : end;
  });
  const length = (line: number): number => (ends[line] as number) - (starts[line] as number);

  /** Whether the lines around this one were broken at its width: surely, or probably. */
  const isFullWidth = (line: number, mayBeWeak: boolean): boolean => {
    const width = length(line);
    let full = 0;
    let near = 0;
    const last = Math.min(starts.length - 1, line + around);
    for (let other = Math.max(0, line - around); other <= last; other++) {
      if (length(other) > width) return false;
      if (length(other) === width) full++;
      // One less is a full line whose last blank was lost.
      else if (length(other) >= width - 12 && length(other) < width - 1) near++;
    }
    if (full > 2 && full > 2 * near) return true;
    if (!mayBeWeak) return false;
    if (full > 1) return full > near;
    const [from, end] = [starts[line] as number, ends[line] as number];
    return standardWidths.has(width) && brokenId.test(text.slice(Math.max(from, end - 40), end));
  };

  for (let line = 0; line + 1 < starts.length; line++) {
    const [end, next] = [ends[line] as number, starts[line + 1] as number];
    const [last, first] = [text.charCodeAt(end - 1), text.charCodeAt(next)];
    if (length(line) < narrowest || isBlank(last) || isBlank(first)) continue;
    // Two records of a log or a list begin alike; what follows a broken word does not.
    const from = starts[line] as number;
    if (text.startsWith(text.slice(from, from + 4), next)) continue;
    if (wholeId.test(text.slice(end - 36, end))) continue;
    const isLabel = label.test(text.slice(next, next + 50));
    if (isFullWidth(line, isWord(last) && isWord(first) && !isLabel)) wraps.add(end);
  }
  return wraps;
}
