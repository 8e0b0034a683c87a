param([Parameter(Mandatory)][string]$Incoming)

# For an API written in PowerShell, such as a function app. The incoming token must be for this API.
$body = @{
    grant_type          = 'urn:ietf:params:oauth:grant-type:jwt-bearer'
    requested_token_use = 'on_behalf_of'
    client_id           = 'your-api-client-id'
    client_secret       = $env:CLIENT_SECRET
    assertion           = $Incoming
    scope               = 'https://graph.microsoft.com/User.Read'
}
$uri = 'https://login.microsoftonline.com/your-tenant-id/oauth2/v2.0/token'
(Invoke-RestMethod -Method Post -Uri $uri -Body $body -ErrorAction Stop).scope
