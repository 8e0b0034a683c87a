#Requires -Modules Microsoft.Graph.Applications

# Takes a Privileged Role Administrator. Works for managed identities too: they have no app registration.
# What is granted here takes effect at once and is not reviewed by anybody.
Connect-MgGraph -Scopes 'Application.Read.All', 'AppRoleAssignment.ReadWrite.All' -NoWelcome

$graph = Get-MgServicePrincipal -Filter "appId eq '00000003-0000-0000-c000-000000000000'"
$client = Get-MgServicePrincipal -Filter "appId eq 'your-client-id'"
$role = $graph.AppRoles | Where-Object { $_.Value -eq 'User.Read.All' -and $_.AllowedMemberTypes -contains 'Application' }

$assignment = @{ PrincipalId = $client.Id; ResourceId = $graph.Id; AppRoleId = $role.Id }
New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $client.Id -BodyParameter $assignment
