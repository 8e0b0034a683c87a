#Requires -Modules Az.Accounts

# Run this right before the step that needs it, and again before a late step: the token of the job is short-lived.
$header = @{ Authorization = "Bearer $env:ACTIONS_ID_TOKEN_REQUEST_TOKEN" }
$uri = "$env:ACTIONS_ID_TOKEN_REQUEST_URL&audience=api://AzureADTokenExchange"
$assertion = (Invoke-RestMethod -Uri $uri -Headers $header).value

$session = @{
    ServicePrincipal = $true
    ApplicationId    = 'your-client-id'
    Tenant           = 'your-tenant-id'
    FederatedToken   = $assertion
    ErrorAction      = 'Stop'
}
Connect-AzAccount @session | Out-Null
(Get-AzContext).Account.Id
