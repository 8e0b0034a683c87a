import type { Span } from '../facts/fact.ts';
import { failingExchanges, isHar } from '../har/har.ts';
import { joinSpans } from '../readers/excerpt.ts';
import { textProblems } from '../readers/problems.ts';
import type { FoundError, ReadProblem } from '../readers/reader.ts';
import { tellingParts } from '../readers/telling.ts';
import { keepSecretsWhole } from './keepSecretsWhole.ts';

/** One exchange of a recording that failed: what to call it, and its own characters. */
export interface Exchange {
  readonly error: Omit<FoundError, 'spans'>;
  readonly text: string;
}

/** Where a part of a long text begins: here, and in which line of the whole. */
export interface PartStart {
  readonly at: number;
  readonly line: number;
}

/** What of a long text is worth keeping in a page. */
export type Condensed =
  | {
      readonly kind: 'recording';
      /** The one that decides first; empty where nothing failed. */
      readonly exchanges: readonly Exchange[];
      /** Whether it breaks off before its end. */
      readonly broken: boolean;
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly parts: readonly PartStart[];
      readonly problems: readonly ReadProblem['kind'][];
    };

/** Stands where something was left out; no reader takes it for anything. */
const GAP = '\n…\n';

/** Whether a text is to be condensed before it is read: a recording always, any other from here on. */
export const isLong = (text: string): boolean => text.length > 100_000 || isHar(text);

/**
 * Takes out of a recording the exchanges that failed, and out of any other text the parts that speak of an error,
 * so that a page holds and reads little. No part begins or ends within a secret. `onProgress` is told from time to
 * time which share is done. Never throws, whatever the text.
 */
export function condense(text: string, onProgress?: (share: number) => void): Condensed {
  if (isHar(text)) {
    const errors = failingExchanges(text, (done) => onProgress?.(done / text.length));
    return {
      kind: 'recording',
      exchanges: errors.map(({ spans, ...error }) => ({ error, text: partsOf(text, spans).join('\n') })),
      broken: !/\}\s{0,200}\}$/.test(text.trimEnd().slice(-400)),
    };
  }
  const { parts, left } = tellingParts(text);
  const kept = keepSecretsWhole(text, parts);
  return {
    kind: 'text',
    text: kept.map(({ start, end }) => text.slice(start, end)).join(GAP),
    parts: partStarts(text, kept),
    problems: [
      ...textProblems(text).map(({ kind }) => kind),
      ...(left ? ['truncated-at-limit' as const] : []),
    ],
  };
}

const partsOf = (text: string, spans: readonly Span[]): string[] =>
  keepSecretsWhole(text, joinSpans(spans)).map(({ start, end }) => text.slice(start, end));

function partStarts(text: string, parts: readonly Span[]): PartStart[] {
  const starts: PartStart[] = [];
  let at = 0;
  let line = 1;
  let counted = 0;
  for (const { start, end } of parts) {
    for (
      let next = text.indexOf('\n', counted);
      next >= 0 && next < start;
      next = text.indexOf('\n', next + 1)
    )
      line++;
    counted = start;
    starts.push({ at, line });
    at += end - start + GAP.length;
  }
  return starts;
}
