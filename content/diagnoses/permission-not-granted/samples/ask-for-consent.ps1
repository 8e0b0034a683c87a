#Requires -Modules Microsoft.Graph.Applications

# What was granted, not what is listed. An empty answer means that nobody consented.
Connect-MgGraph -Scopes 'Application.Read.All', 'Directory.Read.All' -NoWelcome
$client = Get-MgServicePrincipal -Filter "appId eq 'your-client-id'"
Get-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $client.Id |
    Select-Object 'ResourceDisplayName', 'AppRoleId', 'CreatedDateTime'
Get-MgServicePrincipalOauth2PermissionGrant -ServicePrincipalId $client.Id | Select-Object 'ConsentType', 'Scope'

# Ask a user for a delegated permission by naming it.
Disconnect-MgGraph | Out-Null
Connect-MgGraph -TenantId 'your-tenant-id' -ClientId 'your-client-id' -Scopes 'Mail.Read' -NoWelcome
(Get-MgContext).Scopes
