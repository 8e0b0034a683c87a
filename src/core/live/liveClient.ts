import { cloudHosts } from '../cloudHosts.ts';
import type { Cloud } from '../facts/fact.ts';

/** The app that signs in for a test, and where. */
export interface LiveClient {
  /** Application (client) ID. */
  readonly clientId: string;
  /** Directory (tenant) ID, a domain, or `organizations`, `common`, `consumers`. */
  readonly tenant: string;
  readonly cloud: Cloud;
}

/** What `/config.json` of a deployment gives. */
export interface LiveConfig {
  readonly client: LiveClient;
  readonly scopes: readonly string[];
}

export type ClientProblem = 'client-id' | 'tenant' | 'cloud';

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/i;
const WORDS = new Set(['organizations', 'common', 'consumers']);
const SCOPE = /^[\w./:-]{1,200}$/;

/**
 * Checks what a person entered. Out: the client with blanks taken off, or which field is wrong. An ID that is none
 * would end in an error page of the sign-in service, from which nobody comes back.
 */
export function parseClient(
  entered: Readonly<Record<'clientId' | 'tenant' | 'cloud', string>>,
): { ok: true; value: LiveClient } | { ok: false; problem: ClientProblem } {
  const clientId = entered.clientId.trim().toLowerCase();
  const tenant = entered.tenant.trim().toLowerCase();
  if (!GUID.test(clientId)) return { ok: false, problem: 'client-id' };
  if (!GUID.test(tenant) && !WORDS.has(tenant) && !DOMAIN.test(tenant))
    return { ok: false, problem: 'tenant' };
  if (!Object.hasOwn(cloudHosts, entered.cloud)) return { ok: false, problem: 'cloud' };
  return { ok: true, value: { clientId, tenant, cloud: entered.cloud as Cloud } };
}

/** The address that MSAL signs in at. */
export const authorityOf = ({ tenant, cloud }: LiveClient): string =>
  `https://${cloudHosts[cloud].login}/${tenant}`;

/**
 * Reads `/config.json`. In: its text. Out: null where it holds no client that could work, so that the page asks for
 * one. `tenant` is `organizations` and `cloud` is `global` where they are left out.
 */
export function parseConfig(text: string): LiveConfig | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const field = (name: string, otherwise: string) => {
    const found = (value as Record<string, unknown>)[name];
    return typeof found === 'string' ? found : otherwise;
  };
  const client = parseClient({
    clientId: field('clientId', ''),
    tenant: field('tenant', 'organizations'),
    cloud: field('cloud', 'global'),
  });
  if (!client.ok) return null;
  return { client: client.value, scopes: parseScopes((value as { scopes?: unknown }).scopes) };
}

const parseScopes = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string' && SCOPE.test(each)) : [];

/** The names in a field where scopes are entered, without those that are none. */
export const scopesIn = (text: string): readonly string[] => [
  ...new Set(text.split(/[\s,]+/).filter((each) => SCOPE.test(each))),
];

/** A scope as it is asked for: with the host of Graph, so that a national cloud is not asked for the global one. */
export const fullScope = (name: string, cloud: Cloud): string =>
  /^(?:https?:|api:)|^(?:openid|profile|email|offline_access)$/.test(name)
    ? name
    : `https://${cloudHosts[cloud].graph}/${name}`;
