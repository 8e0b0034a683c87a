#Requires -Modules Microsoft.Graph.Authentication

# The permissions that the command accepts. The reference page says which of them is the least privileged.
Find-MgGraphCommand -Command Get-MgUserMessage | Select-Object -First 1 -ExpandProperty Permissions

# Sign in with that permission. The session keeps what it had, so look at what it holds now.
Connect-MgGraph -Scopes 'Mail.Read' -NoWelcome
(Get-MgContext).Scopes
