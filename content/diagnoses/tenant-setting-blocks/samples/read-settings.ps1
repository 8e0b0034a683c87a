#Requires -Modules Microsoft.Graph.Authentication, Microsoft.Graph.Identity.SignIns

# What users and guests may do by default. Reading needs Policy.Read.All.
Connect-MgGraph -Scopes 'Policy.Read.All' -NoWelcome
$policy = Get-MgPolicyAuthorizationPolicy
$policy.DefaultUserRolePermissions | Format-List -Property 'AllowedToCreate*', 'AllowedToReadOtherUsers'
$policy | Format-List -Property 'AllowInvitesFrom', 'GuestUserRoleId'

# Creating Microsoft 365 groups, and guests in them, is among the group settings, if anybody has set them.
(Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.com/v1.0/groupSettings').value.values
