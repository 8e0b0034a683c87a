#Requires -Modules Microsoft.Graph.Authentication

# Signs in interactively and shows the consent page for what is not granted yet.
Connect-MgGraph -TenantId 'your-tenant-id' -Scopes 'User.Read', 'Mail.Read' -NoWelcome

# Look at what was granted.
(Get-MgContext).Scopes
