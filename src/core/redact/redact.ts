import type { Secret } from '../readers/reader.ts';
import { joinSecrets } from './findSecrets.ts';

/** A piece of a text as it may be shown: its own words, or what kind of secret stood there. */
export type MaskSegment =
  | { readonly kind: 'text'; readonly text: string; readonly start: number; readonly end: number }
  | {
      readonly kind: 'secret';
      readonly secret: Secret['kind'];
      readonly start: number;
      readonly end: number;
    };

/** Cuts a text into what may be shown and what may not. The pieces cover the text, in its order. */
export function maskSegments(text: string, secrets: readonly Secret[]): MaskSegment[] {
  const segments: MaskSegment[] = [];
  let at = 0;
  const show = (end: number) => {
    if (end > at) segments.push({ kind: 'text', text: text.slice(at, end), start: at, end });
  };
  for (const { kind, span } of joinSecrets(secrets)) {
    const start = Math.min(Math.max(span.start, at), text.length);
    const end = Math.min(span.end, text.length);
    show(start);
    if (end > start) segments.push({ kind: 'secret', secret: kind, start, end });
    at = Math.max(at, end);
  }
  show(text.length);
  return segments;
}

/** The text with a mark in the place of every secret. */
export const redact = (text: string, secrets: readonly Secret[]): string =>
  maskSegments(text, secrets)
    .map((segment) => (segment.kind === 'text' ? segment.text : `[redacted ${segment.secret}]`))
    .join('');
