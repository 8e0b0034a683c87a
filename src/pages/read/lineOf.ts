import type { PartStart } from '../../core/condense/condense.ts';

/** The line in which a place stands, counted from one; of a condensed text the line of the whole. */
export function lineOf(text: string, place: number, parts: readonly PartStart[] = []): number {
  const part = parts.findLast(({ at }) => at <= place);
  let line = part?.line ?? 1;
  for (let at = text.indexOf('\n', part?.at ?? 0); at >= 0 && at < place; at = text.indexOf('\n', at + 1))
    line++;
  return line;
}
