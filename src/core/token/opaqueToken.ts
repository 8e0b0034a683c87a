import type { FactValues } from '../facts/fact.ts';

type Kind = Extract<FactValues['token.kind'], 'opaque' | 'encrypted' | 'refresh-token'>;

const personalTicket = /^Ew[A-Z][A-Za-z0-9+/=_-]{60,}$/;

/**
 * What a string without readable claims is. `PAQAB…` comes from Entra where no scope of an API was asked
 * for, `Ew…` is a personal account's ticket, which Graph accepts; five parts are an encrypted token; `0.A…`,
 * `1.A…` and `M.…` are refresh tokens and codes. Anything else is not known: a string without dots need not be malformed.
 */
export function kindOfOpaque(text: string): Kind | undefined {
  if (/^PAQAB[\w-]{15,}$/.test(text) || personalTicket.test(text)) return 'opaque';
  // Five parts: an encrypted token (JWE), readable for its API alone.
  if (/^ey[\w-]+(?:\.[\w-]*){4}$/.test(text)) return 'encrypted';
  return /^[01]\.A[\w.-]{20,}$/.test(text) || /^M\.[A-Z]\d{1,3}_[A-Z0-9]{2,4}[.-][\w.!*$-]{20,}$/.test(text)
    ? 'refresh-token'
    : undefined;
}

/** Whose ticket an opaque token is: only personal Microsoft accounts get `Ew…`. */
export const accountOfOpaque = (text: string): 'personal' | undefined =>
  personalTicket.test(text) ? 'personal' : undefined;
