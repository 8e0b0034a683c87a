import type { Span } from '../facts/fact.ts';
import { joinSpans } from './excerpt.ts';

/** Up to here a text is read from beginning to end. */
const whole = 100_000;
/** Of a longer one: its beginning and its end, and what stands around anything that speaks of an error. */
const head = 4000;
const tail = 8000;
const before = 700;
const after = 2500;
/** So much of it at most, from the front and from the back. */
const most = { front: 60_000, back: 40_000 };

const anchor =
  /AADSTS|(?:error|exception|denied|forbidden|unauthori|insufficient|WWW-Auth|Bearer |invalid_|_required|"scp"|"aud"| 40[0-9][ \r\n:,)]| 403|"status"\s?:\s?"?4)/gi;

/** The parts of a long text that can tell something, and what of it was left out although it could. */
export function tellingParts(text: string): { readonly parts: readonly Span[]; readonly left?: Span } {
  if (text.length <= whole) return { parts: [{ start: 0, end: text.length }] };
  const found: Span[] = [];
  anchor.lastIndex = 0;
  for (let match = anchor.exec(text); match; match = anchor.exec(text)) {
    const end = Math.min(text.length, match.index + after);
    found.push({ start: Math.max(0, match.index - before), end });
    // What follows closely is in the same part.
    anchor.lastIndex = Math.max(anchor.lastIndex, end - before);
  }
  const around = joinSpans(found.map((span) => lines(text, span)));
  const front = take(around, most.front);
  const read = front.at(-1)?.end ?? 0;
  const rest = around
    .filter(({ end }) => end > read)
    .map(({ start, end }) => ({ start: Math.max(start, read), end }));
  const back = takeLast(rest, most.back);
  const parts = joinSpans([
    lines(text, { start: 0, end: head }),
    lines(text, { start: text.length - tail, end: text.length }),
    ...front,
    ...back,
  ]);
  const [first] = rest;
  const stop = back[0]?.start ?? 0;
  return first && stop > first.start ? { parts, left: { start: first.start, end: stop } } : { parts };
}

/** From the beginning of its first line, where that is near, to the end of its last. */
function lines(text: string, { start, end }: Span): Span {
  const line = text.slice(Math.max(0, start - before), start).lastIndexOf('\n');
  const rest = text.slice(end, end + after).indexOf('\n');
  return {
    start: line >= 0 ? Math.max(0, start - before) + line + 1 : start,
    end: rest >= 0 ? end + rest : end,
  };
}

/** The first characters of the spans, up to so many. */
function take(spans: readonly Span[], limit: number): Span[] {
  const taken: Span[] = [];
  let room = limit;
  for (const { start, end } of spans) {
    if (room <= 0) break;
    taken.push({ start, end: Math.min(end, start + room) });
    room -= end - start;
  }
  return taken;
}

/** The last characters of the spans, up to so many, in order. */
function takeLast(spans: readonly Span[], limit: number): Span[] {
  const taken: Span[] = [];
  let room = limit;
  for (const { start, end } of spans.toReversed()) {
    if (room <= 0) break;
    taken.unshift({ start: Math.max(start, end - room), end });
    room -= end - start;
  }
  return taken;
}
