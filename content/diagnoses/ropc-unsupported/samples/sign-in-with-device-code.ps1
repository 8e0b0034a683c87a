#Requires -Modules Microsoft.Graph.Authentication

# The user signs in with a browser, on any device, and can take every step that a policy wants.
Connect-MgGraph -Scopes 'User.Read' -TenantId 'your-tenant-id' -UseDeviceCode -NoWelcome -ErrorAction Stop
(Get-MgContext).Account
