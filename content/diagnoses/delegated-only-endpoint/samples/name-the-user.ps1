Connect-MgGraph -TenantId 'your-tenant-id' -ClientId 'your-client-id' -CertificateThumbprint 'your-thumbprint'

# Not /me: the app calls as itself.
Get-MgUserMessage -UserId 'adele@contoso.example' -Top 10
