#Requires -Modules Microsoft.Graph.Authentication

# The module asks for Graph by itself. Name a permission, and it is a Graph token.
Connect-MgGraph -Scopes 'User.Read' -NoWelcome -ErrorAction Stop

# What the token is good for.
(Get-MgContext).Scopes
