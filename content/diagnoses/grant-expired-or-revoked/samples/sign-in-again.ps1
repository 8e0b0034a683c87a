#Requires -Modules Microsoft.Graph.Authentication

# Forgets the stored session, so that the next command asks for a new sign-in.
Disconnect-MgGraph -ErrorAction SilentlyContinue | Out-Null
Connect-MgGraph -Scopes 'User.Read' -NoWelcome -ErrorAction Stop
(Get-MgContext).Account
