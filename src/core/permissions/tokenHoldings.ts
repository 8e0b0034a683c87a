import { textClaim } from '../token/claims.ts';
import type { TokenView } from '../token/readToken.ts';
import type { HeldPermissions } from './diffPermissions.ts';
import type { PermissionKind } from './permissionTable.ts';

/** The permissions that a token holds, and of which kind they are. */
export type TokenHoldings =
  | { readonly ok: true; readonly held: HeldPermissions }
  | { readonly ok: false; readonly problem: HoldingsProblem };

/** Why a token says nothing about permissions of Graph. */
export type HoldingsProblem = 'unreadable' | 'no-access-token' | 'for-another-api' | 'kind-unknown';

const isPermission = (name: string): boolean => /^[a-z][\w-]*(?:\.[\w-]+)+$/iu.test(name);
/** A scope may be written with its resource: `https://graph.microsoft.com/User.Read`. */
const shortName = (name: string): string => name.replace(/^(?:https?|api):\/\/[^\s]*\//iu, '');
const NAMING = ['name', 'preferred_username', 'upn', 'unique_name', 'email', 'idp'];

/** What a token holds. `roles` of a user's token are roles of the app's own and no permissions. */
export function tokenHoldings(view: TokenView): TokenHoldings {
  if (view.kind === 'opaque' || view.kind === 'encrypted' || view.kind === 'malformed')
    return { ok: false, problem: 'unreadable' };
  if (view.kind === 'id-token' || view.kind === 'refresh-token')
    return { ok: false, problem: 'no-access-token' };
  if (view.audience && view.audience !== 'graph') return { ok: false, problem: 'for-another-api' };
  if (view.kind === 'delegated')
    return { ok: true, held: { kind: delegatedKind(view), names: view.scopes.map(shortName) } };
  // Claims without a word about the app or the user: a token of Graph's that has roles and no scopes is an app's.
  const namesUser = NAMING.some((name) => textClaim(view.claims, name));
  const appOnly = view.kind === 'app-only' || (!namesUser && view.roles.some(isPermission));
  return appOnly
    ? { ok: true, held: { kind: 'application', names: view.roles } }
    : { ok: false, problem: 'kind-unknown' };
}

const delegatedKind = ({ account }: TokenView): PermissionKind =>
  account === 'personal' ? 'delegatedPersonal' : 'delegatedWork';
