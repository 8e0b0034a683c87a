#Requires -Modules Microsoft.Graph.Authentication

# A new session with a token that nothing else has touched.
Disconnect-MgGraph -ErrorAction SilentlyContinue | Out-Null
Connect-MgGraph -Scopes 'User.Read' -ContextScope Process -NoWelcome -ErrorAction Stop

Invoke-MgGraphRequest -Method GET -Uri 'v1.0/me'
