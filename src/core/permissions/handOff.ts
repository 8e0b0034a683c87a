import { cloudHosts } from '../cloudHosts.ts';
import type { Cloud } from '../facts/fact.ts';
import type { Alternative, PermissionKind } from './permissionTable.ts';

/** What somebody who may grant permissions has to know. */
export interface HandOff {
  readonly permissions: Alternative;
  readonly type: 'delegated' | 'application';
  /** Application (client) ID, or null where nothing told it. */
  readonly client: string | null;
  readonly tenant: string | null;
  /** Where an administrator grants all that the app registration asks for; null without a client. */
  readonly adminConsent: string | null;
  /** Host of the portal of the tenant's cloud. */
  readonly portal: string;
  readonly powershell: string;
  readonly azureCli: string;
  /** What the developer's code asks for: one scope a name, or `.default` for an app on its own. */
  readonly scopes: readonly string[];
}

interface App {
  readonly client?: string | undefined;
  readonly tenant?: string | undefined;
  readonly cloud?: Cloud | undefined;
}

/** Microsoft Graph's own application id, the same in every tenant and cloud. */
const GRAPH = '00000003-0000-0000-c000-000000000000';
const ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const PLACEHOLDER = '<application (client) ID>';

/**
 * Puts together what an administrator needs to grant permissions to an app, in the field's own tools. Ids that are
 * none are left out, so that nothing of a token but two ids can get in.
 */
export function handOff(permissions: Alternative, kind: PermissionKind, app: App): HandOff {
  const type = kind === 'application' ? 'application' : 'delegated';
  const client = app.client && ID.test(app.client) ? app.client : null;
  const tenant = app.tenant && ID.test(app.tenant) ? app.tenant : null;
  const { login, graph, portal, powershell, azureCli } = cloudHosts[app.cloud ?? 'global'];
  return {
    permissions,
    type,
    client,
    tenant,
    portal,
    adminConsent: client && `https://${login}/${tenant ?? 'organizations'}/adminconsent?client_id=${client}`,
    powershell: (type === 'application' ? appRoles : scopesGrant)(permissions, client, powershell),
    azureCli: azure(permissions, type, client, azureCli),
    scopes:
      type === 'application'
        ? [`https://${graph}/.default`]
        : permissions.map((name) => `https://${graph}/${name}`),
  };
}

const connect = (scopes: string, environment: string): string =>
  `Connect-MgGraph -Scopes ${scopes}${environment === 'Global' ? '' : ` -Environment ${environment}`}`;
const servicePrincipals = (client: string | null): readonly string[] => [
  `$graph = Get-MgServicePrincipal -Filter "appId eq '${GRAPH}'"`,
  `$app = Get-MgServicePrincipal -Filter "appId eq '${client ?? PLACEHOLDER}'"`,
];

function appRoles(names: Alternative, client: string | null, environment: string): string {
  return [
    connect("'AppRoleAssignment.ReadWrite.All','Application.Read.All'", environment),
    ...servicePrincipals(client),
    `foreach ($name in ${names.map((name) => `'${name}'`).join(', ')}) {`,
    "  $role = $graph.AppRoles | Where-Object { $_.Value -eq $name -and $_.AllowedMemberTypes -contains 'Application' }",
    '  New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $app.Id -PrincipalId $app.Id -ResourceId $graph.Id -AppRoleId $role.Id',
    '}',
  ].join('\n');
}

/** A grant that exists keeps what it holds: the names are added to it. */
function scopesGrant(names: Alternative, client: string | null, environment: string): string {
  return [
    connect("'DelegatedPermissionGrant.ReadWrite.All','Application.Read.All'", environment),
    ...servicePrincipals(client),
    `$add = ${names.map((name) => `'${name}'`).join(', ')}`,
    `$grant = Get-MgOauth2PermissionGrant -Filter "clientId eq '$($app.Id)' and resourceId eq '$($graph.Id)' and consentType eq 'AllPrincipals'"`,
    'if ($grant) {',
    "  $scope = (@($grant.Scope -split ' ') + $add | Where-Object { $_ } | Select-Object -Unique) -join ' '",
    '  Update-MgOauth2PermissionGrant -OAuth2PermissionGrantId $grant.Id -Scope $scope',
    '} else {',
    "  New-MgOauth2PermissionGrant -ClientId $app.Id -ConsentType AllPrincipals -ResourceId $graph.Id -Scope ($add -join ' ')",
    '}',
  ].join('\n');
}

function azure(
  names: Alternative,
  type: 'delegated' | 'application',
  client: string | null,
  cloud: string,
): string {
  const [list, mark] = type === 'application' ? ['appRoles', 'Role'] : ['oauth2PermissionScopes', 'Scope'];
  return [
    ...(cloud === 'AzureCloud' ? [] : [`az cloud set --name ${cloud}`, 'az login']),
    ...names.flatMap((name) => [
      `id=$(az ad sp show --id ${GRAPH} --query "${list}[?value=='${name}'].id | [0]" -o tsv)`,
      `az ad app permission add --id ${client ?? PLACEHOLDER} --api ${GRAPH} --api-permissions "$id=${mark}"`,
    ]),
    `az ad app permission admin-consent --id ${client ?? PLACEHOLDER}`,
  ].join('\n');
}
