import { answerRequest, type RequestAnswer } from '../../core/permissions/answerRequest.ts';
import { batchRequests } from '../../core/permissions/batchRequests.ts';
import type { RequestText } from '../../core/permissions/parseRequest.ts';
import { indexPermissions } from '../../core/permissions/permissionIndex.ts';
import type { PermissionRow } from '../../core/permissions/permissionTable.ts';
import { readToken, type TokenView } from '../../core/token/readToken.ts';
import { loadPermissionNames, loadPermissions } from '../../knowledge/loadPermissions.ts';
import type { PermissionName } from '../../knowledge/types.ts';

/** The table with what looks things up in it. */
export interface PermissionTable {
  readonly rows: readonly PermissionRow[];
  readonly names: Readonly<Record<string, PermissionName>>;
  /** One answer for a request, or one for each request of a `$batch` body. */
  answer(request: RequestText, token?: TokenView): readonly RequestAnswer[];
  readonly readToken: typeof readToken;
}

/** Loads the table and puts it in order. */
export async function loadTable(): Promise<PermissionTable> {
  const [rows, names] = await Promise.all([loadPermissions(), loadPermissionNames()]);
  const index = indexPermissions(rows);
  return {
    rows,
    names,
    readToken,
    answer(request, token) {
      const whole = answerRequest(index, request, token);
      const inner = whole.request.segments.at(-1) === '$batch' ? batchRequests(request.body) : [];
      return inner.length > 0 ? inner.map((each) => answerRequest(index, each, token)) : [whole];
    },
  };
}
