import { proposeScopes } from '../../core/live/proposeScopes.ts';
import { indexPermissions } from '../../core/permissions/permissionIndex.ts';
import { loadPermissions } from '../../knowledge/loadPermissions.ts';

/** The smallest scopes for a call, as they stand in the field. Entered by import(): nobody needs the table before. */
export async function propose(
  request: { readonly method: string; readonly url: string; readonly body: string },
  personal: boolean,
): Promise<string> {
  return proposeScopes(indexPermissions(await loadPermissions()), request, personal).join(' ');
}
