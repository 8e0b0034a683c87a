#Requires -Modules Microsoft.Graph.Authentication

# Signs in as your own app, and not as Azure CLI or Azure PowerShell.
Connect-MgGraph -ClientId 'your-client-id' -TenantId 'your-tenant-id' -Scopes 'Policy.Read.All' -NoWelcome
(Get-MgContext).Scopes

Invoke-MgGraphRequest -Uri 'https://graph.microsoft.com/v1.0/policies/authenticationStrengthPolicies'
