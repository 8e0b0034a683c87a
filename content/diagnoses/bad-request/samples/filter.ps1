#Requires -Modules Microsoft.Graph.Users

Connect-MgGraph -Scopes 'User.Read.All' -NoWelcome
$name = "O'Neill" -replace "'", "''"
# Single quotes keep $count and the like from being read as variables of PowerShell.
Get-MgUser -Filter "endsWith(displayName,'$name') and accountEnabled eq true" -ConsistencyLevel eventual -CountVariable found
