#Requires -Modules Microsoft.Graph.Authentication

# Uses the cached sign-in where there is one, and asks with a page where there is none.
Connect-MgGraph -Scopes 'User.Read' -NoWelcome
(Get-MgContext).Account
