#Requires -Modules Microsoft.Graph.Authentication

# An app of your own that is for one tenant needs the tenant here: without it, `common` is asked.
Connect-MgGraph -ClientId 'your-client-id' -TenantId 'your-tenant-id' -Scopes 'User.Read' -NoWelcome
