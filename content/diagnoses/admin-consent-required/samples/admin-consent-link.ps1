$tenantId = 'your-tenant-id'
$clientId = 'your-client-id'
$redirectUri = 'http://localhost'   # one that is registered for the app

# Graph's address stands in front of each delegated permission. Ask for no more than the app uses.
$scopes = @(
    'https://graph.microsoft.com/User.Read'
    'https://graph.microsoft.com/Calendars.Read'
)

$query = @(
    "client_id=$clientId"
    "scope=$([uri]::EscapeDataString($scopes -join ' '))"
    "redirect_uri=$([uri]::EscapeDataString($redirectUri))"
    "state=$([guid]::NewGuid().ToString('N'))"
) -join '&'

'Open this address as an administrator of the tenant:'
"https://login.microsoftonline.com/$tenantId/v2.0/adminconsent?$query"
