import type { Claims } from './decodeJwt.ts';

/** A claim as text; undefined where it is missing or of another type. */
export function textClaim(claims: Claims, name: string): string | undefined {
  const value = claims[name];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first !== '' ? first : undefined;
}

/** A claim that lists names: an array of strings, or one string separated by blanks. */
export function listClaim(claims: Claims, name: string): readonly string[] {
  const value = claims[name];
  const items: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/\s+/)
      : [];
  return [...new Set(items.filter((item): item is string => typeof item === 'string' && item !== ''))].slice(
    0,
    500,
  );
}

/** A time claim in milliseconds; undefined where it is no sensible number of seconds. */
export function timeClaim(claims: Claims, name: string): number | undefined {
  const value = claims[name];
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const seconds = Number(value);
  return Number.isFinite(seconds) && seconds > 0 && seconds < 1e11 ? Math.round(seconds * 1000) : undefined;
}
