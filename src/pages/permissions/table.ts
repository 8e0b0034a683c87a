import { answerRequest, type RequestAnswer } from '../../core/permissions/answerRequest.ts';
import { batchRequests } from '../../core/permissions/batchRequests.ts';
import type { RequestText } from '../../core/permissions/parseRequest.ts';
import { indexPermissions } from '../../core/permissions/permissionIndex.ts';
import type { PermissionRow } from '../../core/permissions/permissionTable.ts';
import { shardsOf, unpackShard } from '../../core/permissions/shards.ts';
import { readToken, type TokenView } from '../../core/token/readToken.ts';
import {
  loadPermissionNames,
  loadPermissions,
  loadPublishedManifest,
  loadPublishedShard,
} from '../../knowledge/loadPermissions.ts';
import type { PermissionName } from '../../knowledge/types.ts';

/** An answer, and where it comes from Microsoft's published table: the day on which that was taken over. */
export type Answered = RequestAnswer & { readonly published?: string };

/** The table with what looks things up in it. */
export interface PermissionTable {
  readonly rows: readonly PermissionRow[];
  readonly names: Readonly<Record<string, PermissionName>>;
  /** One answer for a request, or one for each request of a `$batch` body. */
  answer(request: RequestText, token?: TokenView): Promise<readonly Answered[]>;
  readonly readToken: typeof readToken;
}

/** Loads the table and puts it in order. */
export async function loadTable(): Promise<PermissionTable> {
  const [rows, names] = await Promise.all([loadPermissions(), loadPermissionNames()]);
  const index = indexPermissions(rows);
  const answerOne = async (request: RequestText, token?: TokenView): Promise<Answered> => {
    const curated = answerRequest(index, request, token);
    return curated.needs ? curated : ((await answerFromPublished(curated, request, token)) ?? curated);
  };
  return {
    rows,
    names,
    readToken,
    async answer(request, token) {
      const whole = await answerOne(request, token);
      const inner = whole.request.segments.at(-1) === '$batch' ? batchRequests(request.body) : [];
      return inner.length > 0 ? Promise.all(inner.map((each) => answerOne(each, token))) : [whole];
    },
  };
}

/** Looks in the parts of the published table that may hold the request, where this deployment has them. */
async function answerFromPublished(
  curated: RequestAnswer,
  request: RequestText,
  token: TokenView | undefined,
): Promise<Answered | undefined> {
  const manifest = await loadPublishedManifest();
  if (!manifest) return undefined;
  const shards = await Promise.all(shardsOf(manifest, curated.request).map(loadPublishedShard));
  const rows = shards.flatMap((shard) => unpackShard(shard, manifest.source));
  const answer = answerRequest(indexPermissions(rows), request, token);
  return answer.needs ? { ...answer, published: manifest.date } : undefined;
}
