$tokenEndpoint = "https://login.microsoftonline.com/$env:TENANT_ID/oauth2/v2.0/token"

# A stored refresh token goes to the sign-in service, and only there.
$answer = Invoke-RestMethod -Method Post -Uri $tokenEndpoint -Body @{
    client_id     = $env:CLIENT_ID
    grant_type    = 'refresh_token'
    refresh_token = $env:REFRESH_TOKEN
    scope         = 'https://graph.microsoft.com/User.Read offline_access'
}

# What goes to Graph is access_token: not id_token, not refresh_token, not the code of the sign-in.
$headers = @{ Authorization = "Bearer $($answer.access_token)" }
Invoke-RestMethod -Uri 'https://graph.microsoft.com/v1.0/me' -Headers $headers
