#Requires -Modules Microsoft.Graph.Authentication

param([Parameter(Mandatory)][string] $UserId, [Parameter(Mandatory)][securestring] $Password)

# An administrator signs in, with a role that reaches this user.
Connect-MgGraph -TenantId 'your-tenant-id' -Scopes 'UserAuthenticationMethod.ReadWrite.All' -NoWelcome

$method = '28c10230-6103-485e-b985-444c60001490'   # the same for every user
$plain = [System.Net.NetworkCredential]::new('', $Password).Password
$uri = "https://graph.microsoft.com/v1.0/users/$UserId/authentication/methods/$method/resetPassword"
Invoke-MgGraphRequest -Method POST -Uri $uri -Body @{ newPassword = $plain }
