# The tenant whose data is meant: not "common", and not the home tenant of the app.
Connect-MgGraph -TenantId 'customer-tenant-id' -ClientId 'your-client-id' -CertificateThumbprint 'your-thumbprint'
(Get-MgContext).TenantId
