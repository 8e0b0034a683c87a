import { textClaim } from '../token/claims.ts';
import type { Claims } from '../token/decodeJwt.ts';
import type { Finding } from './finding.ts';
import { plainText } from './plainText.ts';
import type { Correlation, Reader } from './reader.ts';

const guid = '([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})';
const separator = '["\'\\])]{0,2}(?:\\s?(?:=>|[:=])\\s?(?:string\\(\\d{1,3}\\) ?)?["\'({]{0,2}|\\s["\']?)';
const labelled = (label: string) => new RegExp(`(?<![\\w-])(?:${label})${separator}${guid}(?![\\w-])`, 'gi');

const tenants = [
  new RegExp(
    `(?:login\\.(?:microsoftonline\\.(?:com|us)|partner\\.microsoftonline\\.cn|chinacloudapi\\.cn|windows\\.net)|sts\\.windows\\.net)/${guid}`,
    'gi',
  ),
  labelled('tid|tenant[-_ ]?id|home ?tenant ?id|directory \\(tenant\\) id|tenant|in the directory|directory'),
];
const apps = [
  labelled(
    'appid|azp|client[-_ ]?id|app[-_ ]?id|application[-_ ]?id|application \\(client\\) id|(?:client )?application(?: with (?:id|identifier))?|client',
  ),
];
/** Microsoft Graph itself, which messages name as the resource and never as the one who asked. */
const graph = '00000003-0000-0000-c000-000000000000';

function firstOf(expressions: readonly RegExp[], text: string): string | undefined {
  for (const expression of expressions) {
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match; match = expression.exec(text)) {
      const id = match[1]?.toLowerCase();
      if (id !== graph) return id;
    }
  }
  return undefined;
}

const correlationOf = (tenantId: string | undefined, appId: string | undefined): Finding => ({
  correlation: { ...(tenantId && { tenantId }), ...(appId && { appId }) } satisfies Correlation,
});

/** Which tenant and which app a text speaks of: by their labels, in messages and in addresses of the sign-in service. */
export const readParties: Reader = (evidence) => {
  const { text } = plainText(evidence);
  return correlationOf(firstOf(tenants, text), firstOf(apps, text));
};

const isGuid = new RegExp(`^${guid}$`, 'i');
const guidClaim = (claims: Claims, name: string): string | undefined => {
  const value = textClaim(claims, name);
  return value && isGuid.test(value) ? value.toLowerCase() : undefined;
};

/** The same of a token's claims; an id token's audience is its app. */
export const partiesOfClaims = (claims: Claims): Finding =>
  correlationOf(
    guidClaim(claims, 'tid'),
    guidClaim(claims, 'appid') ??
      guidClaim(claims, 'azp') ??
      (claims.scp ? undefined : guidClaim(claims, 'aud')),
  );
