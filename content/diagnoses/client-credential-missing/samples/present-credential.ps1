#Requires -Modules Microsoft.Graph.Authentication

if (-not $env:CLIENT_SECRET) { throw 'CLIENT_SECRET is not set' }

$secret = ConvertTo-SecureString $env:CLIENT_SECRET -AsPlainText -Force
$credential = [pscredential]::new('your-client-id', $secret)
Connect-MgGraph -TenantId 'your-tenant-id' -ClientSecretCredential $credential -NoWelcome -ErrorAction Stop
(Get-MgContext).AuthType
