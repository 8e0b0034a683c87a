import type { Fact, Source } from '../facts/fact.ts';
import { absent, known } from '../readers/finding.ts';
import { listClaim } from './claims.ts';
import type { Claims } from './decodeJwt.ts';
import { lifetimeAt } from './lifetime.ts';
import { viewOfClaims } from './readToken.ts';

/** A permission's name is `Resource.Operation…`; a user's own app roles rarely are. */
const isPermission = (name: string): boolean => /^[A-Za-z][\w-]*(?:\.[\w-]+)+$/.test(name);
/** A scope of another resource comes with that resource's address. */
const shortScope = (name: string): string => name.replace(/^(?:https?|api):\/\/[^\s]*\//i, '');

export interface ClaimsContext {
  /** Whether these are all claims of the token. Only then is what is missing known to be absent. */
  readonly whole: boolean;
  /** Where a claim stands; for a claim that is missing, where it would. */
  readonly sourceOf: (claim: string) => Source;
  /** The moment of the error, in milliseconds; without one a token's life is not judged. */
  readonly at?: number | undefined;
}

/** The facts that the claims of a token give. */
export function factsOfClaims(claims: Claims, { whole, sourceOf, at }: ClaimsContext): Fact[] {
  const view = viewOfClaims(claims, {}, whole);
  const facts: Fact[] = [];
  const deciding = listClaim(claims, 'scp').length > 0 ? 'scp' : 'idtyp' in claims ? 'idtyp' : 'sub';
  if (view.kind) facts.push(known('token.kind', view.kind, sourceOf(deciding)));
  if (view.audience) facts.push(known('token.audience', view.audience, sourceOf('aud')));
  if (view.cloud) facts.push(known('token.cloud', view.cloud, sourceOf('aud' in claims ? 'aud' : 'iss')));
  if (view.account) facts.push(known('account', view.account, sourceOf('idp' in claims ? 'idp' : 'tid')));

  for (const scope of view.scopes) facts.push(known('token.scope', shortScope(scope), sourceOf('scp')));
  const appOnly = view.kind === 'app-only' || (view.kind === undefined && view.roles.every(isPermission));
  if (appOnly) for (const role of view.roles) facts.push(known('token.role', role, sourceOf('roles')));
  const contexts = listClaim(claims, 'acrs');
  for (const context of contexts) facts.push(known('token.acrs', context, sourceOf('acrs')));
  const capable = listClaim(claims, 'xms_cc').some((name) => name.toLowerCase() === 'cp1');
  if (capable || (whole && view.kind))
    facts.push(known('token.claimsChallengeCapable', capable ? 'yes' : 'no', sourceOf('xms_cc')));

  if (whole) {
    if (view.scopes.length === 0) facts.push(absent('token.scope', sourceOf('scp')));
    if (view.roles.length === 0 || view.kind === 'delegated')
      facts.push(absent('token.role', sourceOf('roles')));
    if (contexts.length === 0) facts.push(absent('token.acrs', sourceOf('acrs')));
  }
  const lifetime = at === undefined ? undefined : lifetimeAt(view.lifetime, at);
  if (lifetime)
    facts.push(known('token.lifetime', lifetime, sourceOf(lifetime === 'not-yet-valid' ? 'nbf' : 'exp')));
  return facts;
}
