#Requires -Modules Microsoft.Graph.Authentication

# Connect once, before the loop. The module keeps the token and renews it.
Connect-MgGraph -TenantId $env:TENANT_ID -ClientId $env:CLIENT_ID -CertificateThumbprint $env:THUMBPRINT -NoWelcome
foreach ($id in Get-Content users.txt) {
    Invoke-MgGraphRequest -Method GET -Uri "v1.0/users/$id`?`$select=displayName"
}
