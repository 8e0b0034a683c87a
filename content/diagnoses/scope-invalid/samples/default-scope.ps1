#Requires -Modules Microsoft.Graph.Authentication

# An app that acts as itself names no scope at all: -Scopes is for signed-in users.
Connect-MgGraph -TenantId $env:TENANT_ID -ClientId $env:CLIENT_ID `
    -CertificateThumbprint $env:CERTIFICATE_THUMBPRINT -NoWelcome -ErrorAction Stop

# The application permissions that an administrator granted.
(Get-MgContext).Scopes
