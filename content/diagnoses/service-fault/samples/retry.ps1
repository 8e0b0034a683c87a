#Requires -Modules Microsoft.Graph.Authentication

# The module repeats 429, 503 and 504 by itself. More tries, and a longer pause:
Set-MgRequestContext -MaxRetry 5 -RetryDelay 5
Connect-MgGraph -Scopes 'User.Read' -NoWelcome
Invoke-MgGraphRequest -Method GET -Uri 'v1.0/me'
