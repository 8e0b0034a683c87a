import { withoutLarger } from './alternatives.ts';
import type { Alternative, Needs, PermissionKind } from './permissionTable.ts';

/** What a token holds: its kind, and the names in `scp` or `roles`. */
export interface HeldPermissions {
  readonly kind: PermissionKind;
  readonly names: readonly string[];
}

/**
 * `sufficient`: a listed alternative is held whole. `missing`: none is. `wrong-kind`: the API does not support tokens
 * of this kind, whatever they hold. `unknown`: the table does not say.
 */
export type PermissionVerdict = 'sufficient' | 'missing' | 'wrong-kind' | 'unknown';

export interface PermissionDiff {
  /** The kind of the token that was compared. */
  readonly kind: PermissionKind;
  readonly verdict: PermissionVerdict;
  /** Alternatives that are held whole. */
  readonly satisfied: readonly Alternative[];
  /** What would have to be added, for each alternative, least privileged first; before it what is half held already. */
  readonly additions: readonly Alternative[];
  /** Held, and in no alternative of this request. */
  readonly notNeeded: readonly string[];
  /** Kinds of token that the API supports. */
  readonly supported: readonly PermissionKind[];
}

/** Scopes of sign-in itself, which no request of Graph's asks for. */
const SIGN_IN = new Set(['openid', 'profile', 'email', 'offline_access']);

/** Compares what a request needs with what a token holds. Names are compared without case, as Microsoft does. */
export function diffPermissions(needs: Needs | null, held: HeldPermissions): PermissionDiff {
  const supported = needs
    ? (['delegatedWork', 'delegatedPersonal', 'application'] as const).filter((kind) => needs[kind] !== null)
    : [];
  const alternatives = needs?.[held.kind] ?? [];
  const owned = new Set(held.names.map((name) => name.toLowerCase()));
  const lacks = (alternative: Alternative) => alternative.filter((name) => !owned.has(name.toLowerCase()));
  const satisfied = alternatives.filter((alternative) => lacks(alternative).length === 0);
  const wanted = new Set(alternatives.flat().map((name) => name.toLowerCase()));
  return {
    kind: held.kind,
    verdict: verdictOf(needs, held.kind, alternatives, satisfied),
    satisfied,
    additions: satisfied.length > 0 ? [] : smallestFirst(alternatives, lacks),
    notNeeded: held.names.filter(
      (name) => !wanted.has(name.toLowerCase()) && !SIGN_IN.has(name.toLowerCase()),
    ),
    supported,
  };
}

function verdictOf(
  needs: Needs | null,
  kind: PermissionKind,
  alternatives: readonly Alternative[],
  satisfied: readonly Alternative[],
): PermissionVerdict {
  if (!needs) return 'unknown';
  if (needs[kind] === null) return 'wrong-kind';
  if (satisfied.length > 0) return 'sufficient';
  return alternatives.length > 0 ? 'missing' : 'unknown';
}

/**
 * In the order given, which is least privileged first: two narrow permissions go before one that opens everything. But
 * an alternative that is half held already goes before one of which more has to be added.
 */
function smallestFirst(
  alternatives: readonly Alternative[],
  lacks: (alternative: Alternative) => Alternative,
): readonly Alternative[] {
  const [least = []] = alternatives.map(lacks);
  const all = alternatives.map((alternative) => ({ alternative, addition: lacks(alternative) }));
  const isNear = ({ alternative, addition }: (typeof all)[number]) =>
    addition.length < alternative.length && addition.length < least.length;
  return withoutLarger(
    [...all.filter(isNear), ...all.filter((each) => !isNear(each))].map(({ addition }) => addition),
  );
}
