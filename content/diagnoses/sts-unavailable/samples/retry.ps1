#Requires -Modules Microsoft.Graph.Authentication

foreach ($wait in 2, 4, 8, 0) {
    try {
        Connect-MgGraph -TenantId $env:TENANT_ID -ClientId $env:CLIENT_ID -CertificateThumbprint $env:THUMBPRINT -NoWelcome
        break
    }
    catch {
        if ($wait -eq 0 -or $_.Exception.Message -notmatch 'temporarily_unavailable|AADSTS90033|AADSTS50033') { throw }
        Start-Sleep -Seconds $wait
    }
}
