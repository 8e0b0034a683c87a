import { listClaim } from './claims.ts';
import { lifetimeAt } from './lifetime.ts';
import type { TokenView } from './readToken.ts';

/**
 * Whether Microsoft Graph takes a token, as far as its claims tell at one moment: `accepted` means that nothing in it
 * speaks against it, and no more; every other word is the first reason against it, or why nothing can be said.
 */
export type GraphVerdict =
  | 'accepted'
  | 'expired'
  | 'not-yet-valid'
  | 'for-another-api'
  | 'no-access-token'
  | 'no-permissions'
  | 'personal-ticket'
  | 'unreadable'
  | 'unknown';

/** Judges a token that was read. Never throws; what the token does not say is never guessed. */
export function graphVerdict(view: TokenView, now: number): GraphVerdict {
  const { kind, audience, account, lifetime } = view;
  if (kind === 'id-token' || kind === 'refresh-token') return 'no-access-token';
  if (kind === 'opaque' && account === 'personal') return 'personal-ticket';
  if (kind === 'opaque' || kind === 'encrypted' || kind === 'malformed') return 'unreadable';
  if (audience === undefined) return 'unknown';
  if (audience !== 'graph') return 'for-another-api';
  const life = lifetimeAt(lifetime, now);
  if (life === undefined) return 'unknown';
  if (life !== 'valid') return life;
  // Without `scp` and `roles` an app still acts by its directory roles, which stand in `wids`.
  const holdsSomething = [view.scopes, view.roles, listClaim(view.claims, 'wids')].some(
    ({ length }) => length > 0,
  );
  return holdsSomething ? 'accepted' : 'no-permissions';
}
