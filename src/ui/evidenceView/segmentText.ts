import type { Span } from '../../core/facts/fact.ts';
import type { Secret } from '../../core/readers/reader.ts';

/** Characters that gave a fact; facts are numbered so that the text and the list name each other. */
export interface Mark {
  readonly span: Span;
  readonly number: number;
}

/** A stretch of text that is shown in one way. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** Numbers of the marks that cover it. */
  readonly marks: readonly number[];
  /** Numbers of the marks that end with it: where the numbers are shown. */
  readonly ends: readonly number[];
  /** Set where the characters are secret and not shown. */
  readonly secret?: Secret['kind'];
}

/**
 * Cuts a text into runs at the edges of marks and secrets. A secret is one run whatever marks lie in
 * it, so that no mark uncovers a part. Spans outside of the text are left out.
 */
export function segmentText(length: number, secrets: readonly Secret[], marks: readonly Mark[]): Run[] {
  const hidden = joinSecrets(secrets.filter(({ span }) => isWithin(span, length)));
  const shown = marks.filter(({ span }) => isWithin(span, length));
  const edges = new Set([0, length]);
  for (const { span } of hidden) edges.add(span.start).add(span.end);
  for (const { span } of shown)
    for (const edge of [span.start, span.end])
      if (!hidden.some((each) => edge > each.span.start && edge < each.span.end)) edges.add(edge);
  const cuts = [...edges].sort((a, b) => a - b);
  const runs: Run[] = [];
  for (let at = 0; at + 1 < cuts.length; at++) {
    const [start, end] = [cuts[at] as number, cuts[at + 1] as number];
    const secret = hidden.find(({ span }) => span.start <= start && span.end >= end)?.kind;
    const covering = shown.filter(({ span }) => span.start < end && span.end > start);
    runs.push({
      start,
      end,
      marks: numbersOf(covering),
      ends: numbersOf(covering.filter(({ span }) => span.end <= end)),
      ...(secret ? { secret } : {}),
    });
  }
  return runs;
}

const isWithin = (span: Span, length: number): boolean =>
  span.start >= 0 && span.start < span.end && span.end <= length;

const numbersOf = (marks: readonly Mark[]): number[] =>
  [...new Set(marks.map(({ number }) => number))].sort((a, b) => a - b);

/** Overlapping secrets become one; the first one's kind names it. */
function joinSecrets(secrets: readonly Secret[]): Secret[] {
  const joined: Secret[] = [];
  for (const secret of [...secrets].sort((a, b) => a.span.start - b.span.start)) {
    const last = joined.at(-1);
    if (last && secret.span.start < last.span.end)
      joined[joined.length - 1] = {
        ...last,
        span: { start: last.span.start, end: Math.max(last.span.end, secret.span.end) },
      };
    else joined.push(secret);
  }
  return joined;
}
