#Requires -Modules Microsoft.Graph.Authentication

# What the command needs, least privileged first.
Find-MgGraphCommand -Command Get-MgUserMessage | Select-Object -First 1 -ExpandProperty Permissions

# Sign in with that permission. The session keeps what it had, so look at what it holds now.
Connect-MgGraph -Scopes 'Mail.Read' -NoWelcome
(Get-MgContext).Scopes
