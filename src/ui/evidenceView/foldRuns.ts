import type { Run } from './segmentText.ts';

/** A stretch between marks that is not shown until asked for. */
export interface Gap {
  readonly kind: 'gap';
  readonly start: number;
  readonly end: number;
  readonly lines: number;
}

export type Piece = ({ readonly kind: 'run' } & Run) | Gap;

/** Lines and characters kept on each side of a gap, and the least that is worth folding. */
const CONTEXT_LINES = 3;
const CONTEXT_CHARACTERS = 320;
const WORTH_FOLDING = 6;

/**
 * Folds the long stretches without a mark, so that what decided stands in sight in a text of any
 * length. `opened` holds the starts of gaps that the person opened.
 */
export function foldRuns(text: string, runs: readonly Run[], opened: ReadonlySet<number>): Piece[] {
  return runs.flatMap((run, at): Piece[] => {
    if (run.marks.length > 0 || run.secret) return [{ kind: 'run', ...run }];
    const gap = gapIn(text, run, at === 0 && runs.length > 1, at === runs.length - 1);
    if (!gap || opened.has(gap.start)) return [{ kind: 'run', ...run }];
    const before = { ...run, kind: 'run', end: gap.start } as const;
    const after = { ...run, kind: 'run', start: gap.end } as const;
    return [before, gap, after].filter((piece) => piece.end > piece.start);
  });
}

function gapIn(text: string, run: Run, isFirst: boolean, isLast: boolean): Gap | null {
  // A text without any mark shows its beginning, four times as much.
  const head = run.start === 0 && isLast ? 4 : 1;
  const start = isFirst ? run.start : forward(text, run, head);
  const end = isLast ? run.end : backward(text, run);
  const lines = countLines(text, start, end);
  const small = lines < WORTH_FOLDING && end - start < 2 * CONTEXT_CHARACTERS;
  return end <= start || small ? null : { kind: 'gap', start, end, lines };
}

function forward(text: string, run: Run, times: number): number {
  const limit = Math.min(run.end, run.start + times * CONTEXT_CHARACTERS);
  let at = run.start;
  for (let line = 0; line < times * CONTEXT_LINES; line++) {
    const next = text.indexOf('\n', at);
    // Whole lines, as long as one of them fits.
    if (next < 0 || next >= limit) return at > run.start ? at : limit;
    at = next + 1;
  }
  return at;
}

function backward(text: string, run: Run): number {
  const limit = Math.max(run.start, run.end - CONTEXT_CHARACTERS);
  let at = run.end;
  for (let line = 0; line < CONTEXT_LINES; line++) {
    const previous = text.lastIndexOf('\n', at - 2);
    if (previous < limit) return at < run.end ? at : limit;
    at = previous + 1;
  }
  return at;
}

/** Lines in a stretch; a line break at its very end starts no new one. */
function countLines(text: string, start: number, end: number): number {
  let lines = 1;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end - 1; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
