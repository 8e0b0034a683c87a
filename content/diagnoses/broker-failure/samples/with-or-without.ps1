#Requires -Modules Microsoft.Graph.Authentication

# Goes round the broker: the code is entered in any browser. Some tenants forbid it by policy.
Connect-MgGraph -Scopes 'User.Read' -UseDeviceCode -NoWelcome

# Or, with a client ID of your own, the system browser:
Set-MgGraphOption -DisableLoginByWAM $true
Connect-MgGraph -ClientId 'your-client-id' -TenantId 'your-tenant-id' -Scopes 'User.Read' -NoWelcome
