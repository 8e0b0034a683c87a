#Requires -Modules Microsoft.Graph.Applications

# Makes a multitenant API known in this tenant, from its application (client) ID.
Connect-MgGraph -TenantId 'your-tenant-id' -Scopes 'Application.ReadWrite.All' -NoWelcome

$apiId = '00001111-aaaa-2222-bbbb-3333cccc4444'
$api = Get-MgServicePrincipal -Filter "appId eq '$apiId'"
if (-not $api) { $api = New-MgServicePrincipal -AppId $apiId }

# One of these names, or the application ID, is what a token request may name.
$api.ServicePrincipalNames
