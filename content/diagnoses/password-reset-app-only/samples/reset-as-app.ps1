#Requires -Modules Microsoft.Graph.Authentication

param([Parameter(Mandatory)][string] $UserId, [Parameter(Mandatory)][securestring] $Password)

Connect-MgGraph -TenantId 'your-tenant-id' -ClientId 'your-client-id' -CertificateThumbprint 'your-thumbprint' -NoWelcome
(Get-MgContext).Scopes -contains 'User-PasswordProfile.ReadWrite.All'   # must be True

$plain = [System.Net.NetworkCredential]::new('', $Password).Password
$body = @{ passwordProfile = @{ password = $plain; forceChangePasswordNextSignIn = $true } }
Invoke-MgGraphRequest -Method PATCH -Uri "https://graph.microsoft.com/v1.0/users/$UserId" -Body $body
