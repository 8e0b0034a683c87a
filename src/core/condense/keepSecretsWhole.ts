import type { Span } from '../facts/fact.ts';
import { findSecrets } from '../redact/findSecrets.ts';

/** No secret that we know by its shape is longer. */
const longest = 20_000;
/** What names a secret stands no further before it. */
const label = 200;

/**
 * Parts of a text whose edges cut no secret: half a token looks like none, nor does a password without its name,
 * and both would be shown. What stands of it inside a part is left out of the part.
 */
export function keepSecretsWhole(text: string, parts: readonly Span[]): Span[] {
  return parts
    .map(({ start, end }) => ({ start: afterSecret(text, start, end), end: beforeSecret(text, end) }))
    .filter(({ start, end }) => end > start);
}

/** The secrets that stand around an edge. */
function secretsAround(text: string, edge: number): Span[] {
  if (edge <= 0 || edge >= text.length) return [];
  const from = Math.max(0, edge - longest);
  return findSecrets(text.slice(from, edge + longest)).map(({ span }) => ({
    start: from + span.start,
    end: from + span.end,
  }));
}

function afterSecret(text: string, start: number, end: number): number {
  let edge = start;
  for (const secret of secretsAround(text, start)) {
    if (secret.end <= edge || secret.start >= Math.min(end, start + label)) continue;
    const own = findSecrets(text.slice(edge, Math.min(end, secret.end + label)));
    const isKnown = own.some(
      ({ span }) => edge + span.start <= secret.start && edge + span.end >= Math.min(end, secret.end),
    );
    if (!isKnown) edge = secret.end;
  }
  return Math.min(edge, end);
}

const beforeSecret = (text: string, edge: number): number =>
  secretsAround(text, edge).find(({ start, end }) => start < edge && edge < end)?.start ?? edge;
