#Requires -Modules Microsoft.Graph.Authentication

# No secret and no certificate: a person signs in. The registration of the app allows public client flows.
$session = @{
    ClientId      = 'your-client-id'
    TenantId      = 'your-tenant-id'
    Scopes        = 'User.Read'
    UseDeviceCode = $true
    NoWelcome     = $true
    ErrorAction   = 'Stop'
}
Connect-MgGraph @session
(Get-MgContext).Account
