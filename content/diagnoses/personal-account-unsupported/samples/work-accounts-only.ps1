#Requires -Modules Microsoft.Graph.Authentication

# Without a tenant a personal account signs in to a tenant of its own, which has no directory.
Disconnect-MgGraph -ErrorAction SilentlyContinue | Out-Null
Connect-MgGraph -TenantId 'your-tenant-id' -Scopes 'User.Read.All' -NoWelcome
Get-MgContext | Select-Object 'Account', 'TenantId'
