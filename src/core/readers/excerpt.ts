import type { Evidence } from '../evidence.ts';
import type { Fact, Source, Span } from '../facts/fact.ts';
import type { Finding } from './finding.ts';

/** Parts of an evidence put together, with the way back to where they stand in the whole. */
export interface Excerpt {
  readonly evidence: Evidence;
  toWhole(span: Span): Span;
}

/** The spans of a text that `others` leave, in order. Overlaps do no harm. */
export function without(length: number, others: readonly Span[]): Span[] {
  const kept: Span[] = [];
  let at = 0;
  for (const { start, end } of [...others].sort((a, b) => a.start - b.start)) {
    if (start > at) kept.push({ start: at, end: start });
    at = Math.max(at, end);
  }
  if (at < length) kept.push({ start: at, end: length });
  return kept;
}

/** Neighbours and overlaps as one, in order. */
export function joinSpans(spans: readonly Span[], gap = 0): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end + gap)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else joined.push(span);
  }
  return joined;
}

/**
 * An evidence of these parts alone, a line break between them. A part is never whole: what is not in it may
 * stand elsewhere, so nothing in it is known absent.
 */
export function excerptOf(evidence: Evidence, parts: readonly Span[]): Excerpt {
  const { text } = evidence;
  const [only] = parts;
  if (parts.length === 1 && only?.start === 0 && only.end === text.length)
    return { evidence, toWhole: (span) => span };
  const begins: number[] = [];
  let length = 0;
  for (const { start, end } of parts) {
    begins.push(length);
    length += end - start + 1;
  }
  const place = (at: number, isEnd: boolean): number => {
    let part = begins.length - 1;
    while (part > 0 && (begins[part] as number) >= at + (isEnd ? 0 : 1)) part--;
    const span = parts[part];
    if (!span) return 0;
    return Math.min(span.start + at - (begins[part] as number), span.end);
  };
  return {
    evidence: {
      ...evidence,
      completeness: 'fragment',
      text: parts.map(({ start, end }) => text.slice(start, end)).join('\n'),
    },
    toWhole: ({ start, end }) => {
      const from = place(start, false);
      return { start: from, end: Math.max(from, place(end, true)) };
    },
  };
}

function moveSource(source: Source, move: (span: Span) => Span): Source {
  if (source.kind === 'derived') return { ...source, from: moveSource(source.from, move) };
  return 'span' in source ? { ...source, span: move(source.span) } : source;
}

/** A finding of an excerpt, in the places of the whole text. */
export function moveFinding(finding: Finding, move: (span: Span) => Span): Finding {
  return {
    ...finding,
    ...(finding.facts && {
      facts: finding.facts.map((fact) => ({ ...fact, source: moveSource(fact.source, move) }) as Fact),
    }),
    ...(finding.recognised && {
      recognised: finding.recognised.map((one) => ({ ...one, span: move(one.span) })),
    }),
    ...(finding.problems && {
      problems: finding.problems.map((one) => (one.span ? { ...one, span: move(one.span) } : one)),
    }),
  };
}
