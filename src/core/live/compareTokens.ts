import type { TokenView } from '../token/readToken.ts';

export interface ClaimChange {
  readonly claim: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface TokenDifference {
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** Claims that decide about access and differ, in the order of `DECIDING`. */
  readonly claims: readonly ClaimChange[];
}

/** Claims that tell why one token is accepted and another is not; times are left to `iat` and `exp`. */
const DECIDING = [
  'aud',
  'appid',
  'azp',
  'tid',
  'idtyp',
  'oid',
  'acct',
  'iat',
  'exp',
  'acr',
  'acrs',
  'amr',
  'xms_cc',
  'wids',
] as const;

/**
 * What changed from one token to another: permissions gained and lost, and the claims that decide. Values are shown in
 * the page only. Permissions are compared without case.
 */
export function compareTokens(before: TokenView, after: TokenView): TokenDifference {
  const held = (token: TokenView) => [...token.scopes, ...token.roles];
  const lacks = (names: readonly string[], among: readonly string[]) => {
    const known = new Set(among.map((name) => name.toLowerCase()));
    return names.filter((name) => !known.has(name.toLowerCase()));
  };
  return {
    gained: lacks(held(after), held(before)),
    lost: lacks(held(before), held(after)),
    claims: DECIDING.flatMap((claim) => {
      const [first, second] = [textOf(before.claims[claim]), textOf(after.claims[claim])];
      return first === second ? [] : [{ claim, before: first, after: second }];
    }),
  };
}

const textOf = (value: unknown): string | null =>
  value === undefined || value === null ? null : typeof value === 'string' ? value : JSON.stringify(value);

/** How a repeated call ended, against the first. */
export type RunVerdict = 'fixed' | 'broken' | 'changed' | 'same';

/**
 * `fixed`: it failed and succeeds now; `broken`: the other way round. `changed`: it still fails, with another status or
 * another first fault. `same`: none of these.
 */
export function compareRuns(
  before: { readonly status: number | undefined; readonly fault: string | undefined },
  after: { readonly status: number | undefined; readonly fault: string | undefined },
): RunVerdict {
  const succeeded = (status: number | undefined) => status !== undefined && status >= 200 && status < 300;
  const [first, second] = [succeeded(before.status), succeeded(after.status)];
  if (first !== second) return second ? 'fixed' : 'broken';
  if (second) return 'same';
  return before.status === after.status && before.fault === after.fault ? 'same' : 'changed';
}
