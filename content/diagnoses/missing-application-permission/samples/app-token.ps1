#Requires -Modules Microsoft.Graph.Authentication

# A new session gets a new token with everything that was granted by now.
Disconnect-MgGraph -ErrorAction SilentlyContinue | Out-Null
$app = @{
    TenantId              = 'your-tenant-id'
    ClientId              = 'your-client-id'
    CertificateThumbprint = 'your-thumbprint'
}
Connect-MgGraph @app -NoWelcome

# AuthType is AppOnly, and Scopes lists the application permissions in the token.
(Get-MgContext).AuthType
(Get-MgContext).Scopes
