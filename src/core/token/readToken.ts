import type { Cloud, FactValues } from '../facts/fact.ts';
import { stripEnd } from '../readers/stripEnd.ts';
import { audienceOf, cloudOf } from './audience.ts';
import { listClaim, timeClaim } from './claims.ts';
import { type Claims, decodeJwt, type TokenProblem } from './decodeJwt.ts';
import type { Lifetime } from './lifetime.ts';
import { accountOfOpaque, kindOfOpaque } from './opaqueToken.ts';
import { accountOf, kindOfClaims } from './tokenKind.ts';

/** A token as the inspector shows it. What it does not say is left out; its signature is never checked. */
export interface TokenView {
  readonly kind?: FactValues['token.kind'];
  readonly header: Claims;
  readonly claims: Claims;
  readonly audience?: FactValues['token.audience'];
  readonly cloud?: Cloud;
  readonly account?: FactValues['account'];
  readonly lifetime: Lifetime;
  readonly scopes: readonly string[];
  /** The names in `roles`: application permissions in an app-only token, app roles given to a user in any other. */
  readonly roles: readonly string[];
}

export type TokenReading =
  | { readonly ok: true; readonly value: TokenView }
  | { readonly ok: false; readonly problem: TokenProblem };

/** What is left of a paste once the words around a token are off: scheme, header name, quotes, line breaks. */
export const bareToken = (text: string): string =>
  stripEnd(text.replace(/\s+/g, ' ').trim(), '"\'`,;')
    .replace(/^["']?authorization["']?\s?[:=]\s?/i, '')
    .replace(/^["'`]+/, '')
    .replace(/^(?:bearer(?: |$))+/i, '')
    .replace(/["'`\s]+/g, '');

/** Everything that decoded claims say. */
export function viewOfClaims(claims: Claims, header: Claims = {}, whole = true): TokenView {
  const kind = kindOfClaims(claims, whole);
  // An id token's audience is the client that asked for it.
  const audience = kind === 'id-token' ? 'own-app' : audienceOf(claims);
  const cloud = cloudOf(claims);
  const account = accountOf(claims, whole);
  const [notBefore, issuedAt, expires] = ['nbf', 'iat', 'exp'].map((name) => timeClaim(claims, name));
  return {
    header,
    claims,
    ...(kind && { kind }),
    ...(audience && { audience }),
    ...(cloud && { cloud }),
    ...(account && { account }),
    lifetime: {
      ...(notBefore !== undefined && { notBefore }),
      ...(issuedAt !== undefined && { issuedAt }),
      ...(expires !== undefined && { expires }),
    },
    scopes: listClaim(claims, 'scp'),
    roles: listClaim(claims, 'roles'),
  };
}

/** Reads one token, alone or with `Bearer` and quotes around it. Never throws. */
export function readToken(text: string): TokenReading {
  const token = bareToken(text.slice(0, 200_000));
  if (token === '') return { ok: false, problem: 'empty' };
  const kind = kindOfOpaque(token);
  if (kind) {
    const account = accountOfOpaque(token);
    const nothing = { header: {}, claims: {}, lifetime: {}, scopes: [], roles: [] };
    return { ok: true, value: { kind, ...(account && { account }), ...nothing } };
  }
  const decoded = decodeJwt(token);
  return decoded.ok ? { ok: true, value: viewOfClaims(decoded.value.claims, decoded.value.header) } : decoded;
}
