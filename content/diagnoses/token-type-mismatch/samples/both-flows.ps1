#Requires -Modules Microsoft.Graph.Authentication

# A user signs in: delegated permissions count, and they are asked for by name.
Connect-MgGraph -TenantId 'your-tenant-id' -Scopes 'Mail.Read' -NoWelcome
(Get-MgContext).AuthType   # Delegated

# The app calls as itself: application permissions count, all that were granted.
Disconnect-MgGraph | Out-Null
Connect-MgGraph -TenantId 'your-tenant-id' -ClientId 'your-client-id' -CertificateThumbprint 'your-thumbprint' -NoWelcome
(Get-MgContext).AuthType   # AppOnly
