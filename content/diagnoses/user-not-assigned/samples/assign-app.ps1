#Requires -Modules Microsoft.Graph.Applications

# Assigns a calling app to an API that requires assignment and has no app roles.
Connect-MgGraph -TenantId 'your-tenant-id' -Scopes 'Application.Read.All', 'AppRoleAssignment.ReadWrite.All' -NoWelcome

$caller = Get-MgServicePrincipal -Filter "appId eq 'client-id-of-the-calling-app'"
$api = Get-MgServicePrincipal -Filter "appId eq 'client-id-of-the-api'"

$assignment = @{
    PrincipalId = $caller.Id
    ResourceId  = $api.Id
    AppRoleId   = '00000000-0000-0000-0000-000000000000'
}
New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $caller.Id -BodyParameter $assignment
