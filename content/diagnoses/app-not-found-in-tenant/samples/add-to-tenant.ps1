#Requires -Modules Microsoft.Graph.Applications

# Adds a multitenant app of somebody else to this tenant. Grant nothing that you do not trust.
Connect-MgGraph -TenantId 'your-tenant-id' -Scopes 'Application.ReadWrite.All' -NoWelcome

$clientId = '00001111-aaaa-2222-bbbb-3333cccc4444'
$known = Get-MgServicePrincipal -Filter "appId eq '$clientId'"
if ($known) {
    $known | Format-List -Property 'DisplayName', 'AppId', 'AccountEnabled'
}
else {
    New-MgServicePrincipal -AppId $clientId
}
