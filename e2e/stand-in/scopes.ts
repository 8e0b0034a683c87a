import type { World } from './world.ts';

const GRAPH_SCOPE = /^https:\/\/([\w.-]+)\/(.+)$/;
const OPEN_ID = new Set(['openid', 'profile', 'offline_access', 'email']);

/** The names in a `scope` parameter, without the host of Graph. */
export const scopesOf = (text: string): readonly string[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((scope) => GRAPH_SCOPE.exec(scope)?.[2] ?? scope);

/** The host that a `scope` parameter asks for. */
export const resourceOf = (text: string): string =>
  text
    .split(' ')
    .map((scope) => GRAPH_SCOPE.exec(scope)?.[1])
    .find(Boolean) ?? 'graph.microsoft.com';

export const missingConsent = (world: World, scopes: readonly string[]): readonly string[] =>
  scopes.filter((scope) => !world.consented.has(scope) && !OPEN_ID.has(scope));

/** What a token for Graph holds: all that was ever consented to, not only what was asked for now. */
export const grantedScopes = (world: World): readonly string[] =>
  [...world.consented].filter((scope) => !OPEN_ID.has(scope));
