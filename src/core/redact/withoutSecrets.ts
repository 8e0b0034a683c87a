import type { Fact, FactName, Span } from '../facts/fact.ts';
import type { Reading } from '../readers/reader.ts';

/** Facts whose value is a word of the text itself, and which a secret could be taken for. */
const fromText: ReadonlySet<FactName> = new Set([
  'graphCode',
  'msalCode',
  'oauthSuberror',
  'challenge.error',
  'needed.permission',
  'held.permission',
  'token.scope',
  'token.role',
]);

/**
 * A reading in which nothing that was understood is a secret: an authorization code stands under `code` as an
 * error's does, and facts may stand in a link.
 */
export function withoutSecrets(text: string, reading: Reading): Reading {
  const { secrets } = reading;
  if (secrets.length === 0) return reading;
  const isSecret = (span: Span): boolean =>
    secrets.some((secret) => span.start < secret.span.end && secret.span.start < span.end);
  const mayStay = ({ name, state, source }: Fact): boolean =>
    state === 'absent' || !fromText.has(name) || source.kind !== 'text' || !isSecret(source.span);
  const hidden = secrets.map(({ span }) => text.slice(span.start, span.end).toLowerCase());
  const inSecret = (word: string | undefined): boolean =>
    word !== undefined && hidden.some((secret) => secret.includes(word.toLowerCase()));
  return {
    ...reading,
    facts: reading.facts.filter(mayStay),
    errors: reading.errors.map(({ code, ...error }) => ({
      ...error,
      ...(code && !inSecret(code) && { code }),
    })),
  };
}
