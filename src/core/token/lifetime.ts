import type { FactValues } from '../facts/fact.ts';

/** `nbf`, `iat` and `exp` in milliseconds since 1970. */
export interface Lifetime {
  readonly notBefore?: number;
  readonly issuedAt?: number;
  readonly expires?: number;
}

/** Services accept clocks that differ by up to five minutes. */
const clockSkew = 300_000;

/** A token's life at one moment: that of the error, for people paste an error and its token hours later. */
export function lifetimeAt(
  { notBefore, expires }: Lifetime,
  at: number,
): FactValues['token.lifetime'] | undefined {
  if (notBefore !== undefined && at < notBefore - clockSkew) return 'not-yet-valid';
  if (expires === undefined) return undefined;
  return at >= expires ? 'expired' : 'valid';
}
