#Requires -Modules Microsoft.Graph.Authentication

$thumbprint = 'your-thumbprint'
$stores = 'Cert:\CurrentUser\My', 'Cert:\LocalMachine\My'
$certificate = Get-ChildItem $stores | Where-Object Thumbprint -EQ $thumbprint | Select-Object -First 1
if (-not $certificate) { throw 'The certificate is in neither store.' }
if (-not $certificate.HasPrivateKey) { throw 'Import the .pfx: the .cer holds no private key.' }

# Passed as an object, so that it does not matter in which of the stores it lies.
Connect-MgGraph -ClientId 'your-client-id' -TenantId 'your-tenant-id' -Certificate $certificate -NoWelcome -ErrorAction Stop
(Get-MgContext).AuthType
