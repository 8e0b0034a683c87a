/** How a token was obtained and for whom: Microsoft's three rows of a permissions table. */
export type PermissionKind = 'delegatedWork' | 'delegatedPersonal' | 'application';

export const permissionKinds: readonly PermissionKind[] = [
  'delegatedWork',
  'delegatedPersonal',
  'application',
];

/** Permissions that are needed together. */
export type Alternative = readonly string[];

/** What suffices, least privileged first, by kind; null: the kind is not supported, empty: a case of the row says it. */
export type Needs = Readonly<Record<PermissionKind, readonly Alternative[] | null>>;

/** What else may refuse although every permission is there. */
export type PermissionLimit =
  | 'selected-scopes'
  | 'rsc'
  | 'app-access-policy'
  | 'protected-api'
  | 'license'
  | 'guest';

/**
 * What makes a case of a row apply: one property that is written or selected, one query option, one header, or the
 * address of another resource that the body names (`resource` of a subscription).
 */
export interface CaseTrigger {
  readonly body?: string;
  readonly select?: string;
  readonly query?: string;
  readonly header?: string;
  readonly resource?: string;
}

/** Where a request that is otherwise the same needs more. It replaces the kinds that it names. */
export interface PermissionCase extends Partial<Needs> {
  readonly when: CaseTrigger;
  readonly roles?: readonly string[];
  readonly source?: string;
}

/** One row of the table: a path, the methods that share its needs, and what suffices. */
export interface PermissionRow extends Needs {
  /** As Microsoft writes it, without version: `/users/{id}/messages`. */
  readonly path: string;
  /** Other paths with the very same needs. */
  readonly aliases?: readonly string[];
  readonly methods: readonly string[];
  readonly versions: readonly string[];
  /** Directory roles of which the signed-in user needs one besides; for the app itself likewise. */
  readonly roles?: readonly string[];
  readonly applicationRoles?: readonly string[];
  readonly cases?: readonly PermissionCase[];
  readonly limits?: readonly PermissionLimit[];
  readonly source: string;
  /** The day on which the page was read; absent where the row rests on Microsoft's published table alone. */
  readonly checked?: string;
  /** Month of an earlier version of the page, then written by hand, that names the same permissions as the table. */
  readonly agreed?: string;
}
