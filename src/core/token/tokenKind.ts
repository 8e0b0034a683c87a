import type { FactValues } from '../facts/fact.ts';
import { listClaim, textClaim } from './claims.ts';
import type { Claims } from './decodeJwt.ts';

type Kind = Extract<FactValues['token.kind'], 'delegated' | 'app-only' | 'id-token'>;

const isGuid = (text: string | undefined): boolean =>
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text ?? '');
const naming = ['name', 'preferred_username', 'upn', 'unique_name', 'email', 'given_name'];

/** Tenant that every personal Microsoft account belongs to. */
const personalTenant = '9188040d-6c67-4c5b-b112-36a304b66dad';

/**
 * What a decoded token is. Delegated by `scp` or `idtyp`; app-only by `idtyp`, or by `oid` = `sub` without
 * `scp`; an id token by what only sign-in puts there. `roles` decide nothing: a user's token may hold them.
 * What is not in an incomplete set of claims (`whole` false) may still be in the token.
 */
export function kindOfClaims(claims: Claims, whole = true): Kind | undefined {
  const type = textClaim(claims, 'idtyp')?.toLowerCase();
  if (listClaim(claims, 'scp').length > 0 || type === 'user') return 'delegated';
  if (type === 'app') return 'app-only';
  const subject = textClaim(claims, 'sub');
  const named = naming.some((name) => textClaim(claims, name));
  if (subject && subject === textClaim(claims, 'oid') && !named) return 'app-only';
  const client = textClaim(claims, 'appid') ?? textClaim(claims, 'azp');
  const audience = textClaim(claims, 'aud');
  const signIn = ['nonce', 'at_hash', 'c_hash'].some((name) => textClaim(claims, name));
  const forClient = isGuid(audience) && (client === undefined || client === audience);
  return forClient && subject && (signIn || (whole && named && client === undefined))
    ? 'id-token'
    : undefined;
}

/** Whose account is signed in; unknown where an incomplete set of claims leaves it open. */
export function accountOf(claims: Claims, whole: boolean): FactValues['account'] | undefined {
  if (textClaim(claims, 'tid')?.toLowerCase() === personalTenant) return 'personal';
  if (kindOfClaims(claims, whole) === 'app-only') return undefined;
  const provider = textClaim(claims, 'idp');
  const name =
    textClaim(claims, 'upn') ?? textClaim(claims, 'unique_name') ?? textClaim(claims, 'preferred_username');
  const foreign = provider !== undefined && !provider.includes(textClaim(claims, 'tid') ?? '\0');
  if (foreign || /#EXT#/i.test(name ?? '') || /^live\.com#/i.test(name ?? '') || String(claims.acct) === '1')
    return 'guest';
  return whole && kindOfClaims(claims) !== undefined && isGuid(textClaim(claims, 'tid')) ? 'work' : undefined;
}
