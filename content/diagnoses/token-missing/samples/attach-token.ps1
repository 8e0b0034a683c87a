#Requires -Modules Microsoft.Graph.Authentication

# Connect first: the module then acquires, renews and attaches the token for every call.
Connect-MgGraph -Scopes 'User.Read' -NoWelcome -ErrorAction Stop

if (-not (Get-MgContext)) {
    throw 'No session: the sign-in did not finish.'
}

$me = Invoke-MgGraphRequest -Method GET -Uri 'v1.0/me'
$me.displayName
