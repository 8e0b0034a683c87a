#Requires -Modules Microsoft.Graph.Authentication

Connect-MgGraph -Scopes 'User.Read.All' -NoWelcome
foreach ($wait in 2, 4, 8, 16, 0) {
    try {
        Invoke-MgGraphRequest -Method GET -Uri "v1.0/users/$env:USER_ID"
        break
    }
    catch {
        if ($wait -eq 0 -or $_.Exception.Response.StatusCode -ne 'NotFound') { throw }
        Start-Sleep -Seconds $wait
    }
}
