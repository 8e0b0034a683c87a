import type { Evidence } from '../evidence.ts';
import type { Fact } from '../facts/fact.ts';

/** For tests: a paste. */
export const pasted = (text: string, completeness: Evidence['completeness'] = 'fragment'): Evidence => ({
  id: 'paste',
  text,
  completeness,
  transport: 'unknown',
});

/** For tests: the facts as `name=value`, or `name=absent`. */
export const written = (facts: readonly Fact[] | undefined): string[] =>
  (facts ?? []).map((fact) => `${fact.name}=${fact.state === 'known' ? fact.value : 'absent'}`);

/** For tests: the characters that a fact's source points to. */
export const sourceText = (text: string, fact: Fact | undefined): string | undefined =>
  fact && 'span' in fact.source ? text.slice(fact.source.span.start, fact.source.span.end) : undefined;

/** For tests: a token with these claims. Its signature is none. */
export function madeToken(
  claims: unknown,
  header: unknown = { typ: 'JWT', alg: 'RS256', nonce: 'n', kid: 'k' },
): string {
  const part = (value: unknown) =>
    btoa(JSON.stringify(value))
      .replace(/\+/g, '-')
      .replace(/\//g, '_')
      .replace(/={1,2}$/, '');
  return `${part(header)}.${part(claims)}.c2lnbmF0dXJlLW9mLW5vYm9keQ`;
}
