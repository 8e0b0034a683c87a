import { answerRequest, type RequestAnswer } from '../../src/core/permissions/answerRequest.ts';
import { batchRequests } from '../../src/core/permissions/batchRequests.ts';
import type { PermissionVerdict } from '../../src/core/permissions/diffPermissions.ts';
import { parseJson } from '../../src/core/permissions/parseJson.ts';
import type { PermissionIndex } from '../../src/core/permissions/permissionIndex.ts';
import type { Alternative } from '../../src/core/permissions/permissionTable.ts';
import { readToken, type TokenView, viewOfClaims } from '../../src/core/token/readToken.ts';

/** One request of the command's file. `token` is a JWT or its decoded claims, these as JSON too. */
export interface PermissionQuery {
  readonly id: string;
  readonly method?: string;
  readonly url: string;
  readonly version?: string;
  readonly body?: unknown;
  readonly headers?: readonly string[] | Readonly<Record<string, unknown>>;
  readonly token?: string | Readonly<Record<string, unknown>> | null;
}

/** What the command prints for it. */
export interface PermissionResult {
  readonly id: string;
  readonly path: string | null;
  readonly delegatedWork: readonly Alternative[] | null;
  readonly delegatedPersonal: readonly Alternative[] | null;
  readonly application: readonly Alternative[] | null;
  /** Only where a token was given. */
  readonly verdict?: PermissionVerdict;
  readonly missing?: Alternative;
  /** The answers for the single requests of a `$batch` body. */
  readonly requests?: readonly PermissionResult[];
}

/** Looks one request of the file up; a `$batch` request by request. */
export function answerQuery(index: PermissionIndex, query: PermissionQuery): PermissionResult {
  const token = query.token ? tokenOf(query.token) : undefined;
  const headers = Array.isArray(query.headers) ? query.headers : Object.keys(query.headers ?? {});
  const answer = answerRequest(index, { ...query, headers }, token ?? undefined);
  const result = resultOf(query.id, answer, token);
  const inner = answer.request.segments.at(-1) === '$batch' ? batchRequests(query.body, query.version) : [];
  if (inner.length === 0) return result;
  const requests = inner.map((each, at) =>
    resultOf(`${query.id}.${at + 1}`, answerRequest(index, each, token ?? undefined), token),
  );
  return { ...result, ...(token !== undefined && verdictOfAll(requests)), requests };
}

/** A batch is as good as the worst of its requests, and lacks what any of them lacks. */
function verdictOfAll(requests: readonly PermissionResult[]): Pick<PermissionResult, 'verdict' | 'missing'> {
  const verdicts = new Set(requests.map(({ verdict }) => verdict));
  const worst = (['wrong-kind', 'missing', 'unknown', 'sufficient'] as const).find((each) =>
    verdicts.has(each),
  );
  return {
    ...(worst && { verdict: worst }),
    missing: [...new Set(requests.flatMap(({ missing }) => missing ?? []))],
  };
}

/** Null for a token that cannot be read: then nothing can be said of what it holds. */
function tokenOf(token: string | Readonly<Record<string, unknown>>): TokenView | null {
  if (typeof token !== 'string') return viewOfClaims(token);
  const claims = token.trim().startsWith('{') ? parseJson(token) : undefined;
  if (typeof claims === 'object' && claims !== null) return viewOfClaims({ ...claims });
  const reading = readToken(token);
  return reading.ok ? reading.value : null;
}

function resultOf(
  id: string,
  { needs, diff }: RequestAnswer,
  token: TokenView | null | undefined,
): PermissionResult {
  return {
    id,
    path: needs?.path ?? null,
    delegatedWork: needs?.delegatedWork ?? null,
    delegatedPersonal: needs?.delegatedPersonal ?? null,
    application: needs?.application ?? null,
    ...(token !== undefined && { verdict: diff?.verdict ?? 'unknown', missing: diff?.additions[0] ?? [] }),
  };
}
