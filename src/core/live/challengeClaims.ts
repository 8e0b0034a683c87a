import { type Exchange, headerOf } from './exchange.ts';

/**
 * The claims that Graph asks for, as JSON; null where it asks for none. Base64 in a quoted value, of either alphabet.
 * https://learn.microsoft.com/en-us/entra/identity-platform/claims-challenge
 */
export function challengeClaims(exchange: Exchange): string | null {
  const header = headerOf(exchange, 'www-authenticate') ?? '';
  if (!/error="insufficient_claims"/i.test(header)) return null;
  const [, encoded = ''] = /claims="([\w+/=-]{1,8000})"/i.exec(header) ?? [];
  try {
    const text = atob(encoded.replace(/-/g, '+').replace(/_/g, '/'));
    return typeof JSON.parse(text) === 'object' ? text : null;
  } catch {
    return null;
  }
}
