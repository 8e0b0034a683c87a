import { answerRequest } from '../permissions/answerRequest.ts';
import type { PermissionIndex } from '../permissions/permissionIndex.ts';

/** `openid profile` come by themselves; without a permission of Graph's a sign-in still needs one. */
const LEAST = ['User.Read'] as const;

/**
 * The smallest delegated permissions that a request needs, to ask for at sign-in. In: the request as entered. Out: the
 * least privileged alternative of the table for the kind of account, or `User.Read` where the table does not know.
 */
export function proposeScopes(
  index: PermissionIndex,
  request: { readonly method: string; readonly url: string; readonly body?: string },
  personal = false,
): readonly string[] {
  const { needs } = answerRequest(index, request);
  const alternatives = needs?.[personal ? 'delegatedPersonal' : 'delegatedWork'];
  return alternatives?.[0] ?? LEAST;
}
