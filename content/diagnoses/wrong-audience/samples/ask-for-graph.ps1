#Requires -Modules Microsoft.Graph.Authentication, Az.Accounts

# Simplest: let the Graph module sign in. It always asks for Graph.
Connect-MgGraph -Scopes 'User.Read' -NoWelcome
Invoke-MgGraphRequest -Method GET -Uri 'v1.0/me'
Disconnect-MgGraph | Out-Null

# With an Azure session: name Graph. Without a resource the token is for Azure Resource Manager.
$token = (Get-AzAccessToken -ResourceTypeName MSGraph -AsSecureString).Token
Connect-MgGraph -AccessToken $token -NoWelcome
Invoke-MgGraphRequest -Method GET -Uri 'v1.0/me'
