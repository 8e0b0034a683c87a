#Requires -Modules Microsoft.Graph.Authentication

# A new session gets a new token. A managed identity gets the old one until Azure's cache lets go of it.
Disconnect-MgGraph -ErrorAction SilentlyContinue | Out-Null
Connect-MgGraph -TenantId 'your-tenant-id' -ClientId 'your-client-id' -CertificateThumbprint 'your-thumbprint' -NoWelcome
(Get-MgContext).Scopes
