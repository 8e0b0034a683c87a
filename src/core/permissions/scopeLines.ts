import { cloudHosts } from '../cloudHosts.ts';
import type { Cloud } from '../facts/fact.ts';
import type { Alternative } from './permissionTable.ts';

/** The line of code that asks for a token with these permissions, in the library's own language. */
export interface ScopeLine {
  readonly library: 'msal-js' | 'dotnet' | 'python' | 'java' | 'go' | 'powershell';
  readonly code: string;
}

/**
 * How the common libraries ask for permissions. In: names of permissions that are needed together, and the type they
 * are asked for in. Out: one line a library; a delegated one names each permission, an application one is always
 * `.default`, because an app on its own gets what was granted, all of it.
 * https://learn.microsoft.com/en-us/entra/identity-platform/scopes-oidc
 */
export function scopeLines(
  permissions: Alternative,
  type: 'delegated' | 'application',
  cloud: Cloud = 'global',
): readonly ScopeLine[] {
  const { graph, powershell } = cloudHosts[cloud];
  const scopes = type === 'application' ? ['.default'] : permissions;
  const quoted = (mark: string) => scopes.map((name) => `${mark}https://${graph}/${name}${mark}`).join(', ');
  const environment = powershell === 'Global' ? '' : ` -Environment ${powershell}`;
  const alone = type === 'application';
  return [
    // A page has no secret, so an app on its own never runs MSAL.js there: this is msal-node's line.
    {
      library: 'msal-js',
      code: alone
        ? `await app.acquireTokenByClientCredential({ scopes: [${quoted("'")}] });`
        : `await app.acquireTokenSilent({ scopes: [${quoted("'")}], account });`,
    },
    {
      library: 'dotnet',
      code: `var token = await credential.GetTokenAsync(new TokenRequestContext(new[] { ${quoted('"')} }));`,
    },
    {
      library: 'python',
      code: alone
        ? `result = app.acquire_token_for_client(scopes=[${quoted('"')}])`
        : `result = app.acquire_token_interactive(scopes=[${quoted('"')}])`,
    },
    {
      library: 'java',
      code: alone
        ? `app.acquireToken(ClientCredentialParameters.builder(Set.of(${quoted('"')})).build());`
        : `app.acquireToken(InteractiveRequestParameters.builder(redirectUri).scopes(Set.of(${quoted('"')})).build());`,
    },
    {
      library: 'go',
      code: `token, err := credential.GetToken(ctx, policy.TokenRequestOptions{Scopes: []string{${quoted('"')}}})`,
    },
    {
      library: 'powershell',
      code: alone
        ? `Connect-MgGraph -ClientId $clientId -TenantId $tenantId -CertificateThumbprint $thumbprint${environment}`
        : `Connect-MgGraph -Scopes ${permissions.map((name) => `'${name}'`).join(', ')}${environment}`,
    },
  ];
}
