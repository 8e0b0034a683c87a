import type { Evidence } from '../evidence.ts';
import type { Fact, Source, Span } from '../facts/fact.ts';
import type { Finding } from './finding.ts';

/** UTF-16 units read at the beginning and at the end of a longer text: an error stands first or last in a log. */
const readLimit = 400_000;

/** The parts of an evidence that are read, each with where it begins, and what is left out between them. */
export function windowsOf(evidence: Evidence): {
  readonly parts: readonly { readonly evidence: Evidence; readonly offset: number }[];
  readonly left?: Span;
} {
  const { text } = evidence;
  if (text.length <= readLimit * 2) return { parts: [{ evidence, offset: 0 }] };
  const offset = text.length - readLimit;
  // A part is never whole, and what is not in it may stand in another.
  const part = (from: number, to: number): Evidence => ({
    ...evidence,
    completeness: 'fragment',
    text: text.slice(from, to),
  });
  return {
    parts: [
      { evidence: part(0, readLimit), offset: 0 },
      { evidence: part(offset, text.length), offset },
    ],
    left: { start: readLimit, end: offset },
  };
}

const moveSpan = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
const moveSource = (source: Source, by: number): Source =>
  source.kind === 'derived'
    ? { ...source, from: moveSource(source.from, by) }
    : 'span' in source
      ? { ...source, span: moveSpan(source.span, by) }
      : source;

/** A finding of a part, in the places of the whole text. */
export function moveFinding(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  return {
    ...finding,
    ...(finding.facts && {
      facts: finding.facts.map((fact) => ({ ...fact, source: moveSource(fact.source, by) }) as Fact),
    }),
    ...(finding.recognised && {
      recognised: finding.recognised.map((one) => ({ ...one, span: moveSpan(one.span, by) })),
    }),
    ...(finding.problems && {
      problems: finding.problems.map((one) => (one.span ? { ...one, span: moveSpan(one.span, by) } : one)),
    }),
  };
}
