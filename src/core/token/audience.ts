import type { Cloud, FactValues } from '../facts/fact.ts';
import { textClaim } from './claims.ts';
import type { Claims } from './decodeJwt.ts';

type Api = FactValues['token.audience'];
type KnownApi = Exclude<Api, 'own-app' | 'other'>;

/** First-party APIs by their application id; the same in every cloud. */
const apiOfId: Readonly<Record<string, KnownApi>> = {
  '00000003-0000-0000-c000-000000000000': 'graph',
  '00000002-0000-0000-c000-000000000000': 'azure-ad-graph',
  '00000002-0000-0ff1-ce00-000000000000': 'outlook',
  '00000003-0000-0ff1-ce00-000000000000': 'sharepoint',
  '797f4846-ba00-4fd7-ba43-dac1f8f63013': 'azure-resource-manager',
};

/** The hosts of Microsoft's APIs, and the cloud that each belongs to. */
const hosts: Readonly<Record<string, { readonly api: KnownApi; readonly cloud: Cloud }>> = {
  'graph.microsoft.com': { api: 'graph', cloud: 'global' },
  'canary.graph.microsoft.com': { api: 'graph', cloud: 'global' },
  'graph.microsoft.us': { api: 'graph', cloud: 'us-government' },
  'dod-graph.microsoft.us': { api: 'graph', cloud: 'us-government-dod' },
  'microsoftgraph.chinacloudapi.cn': { api: 'graph', cloud: 'china' },
  'graph.windows.net': { api: 'azure-ad-graph', cloud: 'global' },
  'graph.microsoftazure.us': { api: 'azure-ad-graph', cloud: 'us-government' },
  'graph.chinacloudapi.cn': { api: 'azure-ad-graph', cloud: 'china' },
  'outlook.office.com': { api: 'outlook', cloud: 'global' },
  'outlook.office365.com': { api: 'outlook', cloud: 'global' },
  'outlook.office365.us': { api: 'outlook', cloud: 'us-government' },
  'outlook-dod.office365.us': { api: 'outlook', cloud: 'us-government-dod' },
  'webmail.apps.mil': { api: 'outlook', cloud: 'us-government-dod' },
  'partner.outlook.cn': { api: 'outlook', cloud: 'china' },
  'management.azure.com': { api: 'azure-resource-manager', cloud: 'global' },
  'management.core.windows.net': { api: 'azure-resource-manager', cloud: 'global' },
  'management.usgovcloudapi.net': { api: 'azure-resource-manager', cloud: 'us-government' },
  'management.core.usgovcloudapi.net': { api: 'azure-resource-manager', cloud: 'us-government' },
  'management.chinacloudapi.cn': { api: 'azure-resource-manager', cloud: 'china' },
  'management.core.chinacloudapi.cn': { api: 'azure-resource-manager', cloud: 'china' },
};

const sharepoint: readonly (readonly [RegExp, Cloud])[] = [
  [/\.sharepoint\.com$/, 'global'],
  [/\.sharepoint\.us$/, 'us-government'],
  [/\.sharepoint-mil\.us$/, 'us-government-dod'],
  [/\.sharepoint\.cn$/, 'china'],
];

/** Which of Microsoft's APIs a host serves, and in which cloud; undefined for any other host. */
export function apiOfHost(host: string): { readonly api: KnownApi; readonly cloud: Cloud } | undefined {
  const name = host.toLowerCase().replace(/:443$/, '');
  const site = sharepoint.find(([ending]) => ending.test(name));
  return Object.hasOwn(hosts, name) ? hosts[name] : site && { api: 'sharepoint', cloud: site[1] };
}

/** `https://graph.microsoft.com/` → `graph.microsoft.com`; SharePoint's `…/contoso.sharepoint.com@tenant` too. */
const hostOf = (audience: string): string | undefined =>
  /^https?:\/\/([\w.-]+)(?::443)?(?:\/|$)/i.exec(audience)?.[1] ??
  /^[0-9a-f-]{36}\/([\w.-]+)@/i.exec(audience)?.[1] ??
  (/^[\w-]+(?:\.[\w-]+)+$/.test(audience) ? audience : undefined);

/** The API that `aud` names. */
export function audienceOf(claims: Claims): Api | undefined {
  const audience = textClaim(claims, 'aud')?.trim().toLowerCase();
  if (!audience) return undefined;
  // Taken out by its owner: only words such as "your client id" still say something.
  if (/^[<{[*.]|^x{3}/.test(audience)) return /client|\bapp/.test(audience) ? 'own-app' : undefined;
  const id = audience.split(/[/@]/, 1)[0] ?? '';
  const host = hostOf(audience);
  const api = (Object.hasOwn(apiOfId, id) ? apiOfId[id] : undefined) ?? (host && apiOfHost(host)?.api);
  if (api) return api;
  const client = (textClaim(claims, 'appid') ?? textClaim(claims, 'azp'))?.toLowerCase();
  return audience.startsWith('api://') || audience === client ? 'own-app' : 'other';
}

const issuers: readonly (readonly [RegExp, Cloud])[] = [
  [/^https:\/\/login\.microsoftonline\.com\//i, 'global'],
  [/^https:\/\/login\.microsoftonline\.us\//i, 'us-government'],
  [/^https:\/\/login\.partner\.microsoftonline\.cn\//i, 'china'],
  [/^https:\/\/sts\.chinacloudapi\.cn\//i, 'china'],
];

/**
 * The cloud a token belongs to: by the host in `aud`, else by `iss`. Issuer sts.windows.net is not taken
 * for the global cloud: tokens of version 1.0 carry it in US Government too.
 */
export function cloudOf(claims: Claims): Cloud | undefined {
  const host = hostOf(textClaim(claims, 'aud') ?? '');
  const issuer = textClaim(claims, 'iss') ?? '';
  return (host && apiOfHost(host)?.cloud) || issuers.find(([form]) => form.test(issuer))?.[1];
}
