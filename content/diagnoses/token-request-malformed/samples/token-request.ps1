# A hashtable becomes a form; do not convert it to JSON.
$request = @{
    Method = 'POST'
    Uri    = "https://login.microsoftonline.com/$env:TENANT_ID/oauth2/v2.0/token"
    Body   = @{
        grant_type    = 'client_credentials'
        client_id     = $env:CLIENT_ID
        client_secret = $env:CLIENT_SECRET
        scope         = 'https://graph.microsoft.com/.default'
    }
}
(Invoke-RestMethod @request).expires_in
