#Requires -Modules Microsoft.Graph.Authentication

# Prints the address and the code, and waits. The code is good for about 15 minutes.
Connect-MgGraph -Scopes 'User.Read' -UseDeviceCode -NoWelcome
(Get-MgContext).Account
