import { jwtDecode } from 'jwt-decode';
import type { ReadProblem } from '../readers/reader.ts';
import { stripEnd } from '../readers/stripEnd.ts';

export type Claims = Readonly<Record<string, unknown>>;

/** A token's two readable parts. */
export interface DecodedJwt {
  readonly header: Claims;
  readonly claims: Claims;
}

/** Why a token could not be decoded, in the words of a reading's problems. */
export type TokenProblem = Extract<
  ReadProblem['kind'],
  'empty' | 'token-not-base64url' | 'token-payload-not-json' | 'token-payload-not-object'
>;

type Decoded =
  | { readonly ok: true; readonly value: DecodedJwt }
  | { readonly ok: false; readonly problem: TokenProblem };

const isObject = (value: unknown): value is Claims =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Base64 in its other alphabet and with padding is read too: people paste what a tool gave them. */
const toBase64url = (part: string): string => stripEnd(part.replace(/\+/g, '-').replace(/\//g, '_'), '=');

/** Decodes header and payload. The signature of a Graph access token cannot be checked outside Graph, and is not. */
export function decodeJwt(token: string): Decoded {
  const parts = token.split('.', 3).map(toBase64url);
  const [head = '', payload = ''] = parts;
  if (![head, payload].every((part) => /^[\w-]+$/.test(part) && part.length % 4 !== 1))
    return { ok: false, problem: 'token-not-base64url' };
  try {
    const header: unknown = jwtDecode(parts.join('.'), { header: true });
    const claims: unknown = jwtDecode(parts.join('.'));
    if (!isObject(header) || !isObject(claims)) return { ok: false, problem: 'token-payload-not-object' };
    return { ok: true, value: { header, claims } };
  } catch {
    return { ok: false, problem: 'token-payload-not-json' };
  }
}
