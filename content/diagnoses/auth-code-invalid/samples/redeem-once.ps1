#Requires -Modules Microsoft.Graph.Authentication

# The module opens the browser and redeems the code itself, once and in time: no code is pasted by hand.
$session = @{
    ClientId    = 'your-client-id'
    TenantId    = 'your-tenant-id'
    Scopes      = 'User.Read'
    NoWelcome   = $true
    ErrorAction = 'Stop'
}
Connect-MgGraph @session
(Get-MgContext).Account
