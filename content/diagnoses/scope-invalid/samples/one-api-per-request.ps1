#Requires -Modules Microsoft.Graph.Authentication

# An array, one permission an entry, without Graph's address and without .default.
$scopes = @(
    'User.Read'
    'Mail.Read'
)

Connect-MgGraph -Scopes $scopes -NoWelcome -ErrorAction Stop

# What was granted, which may be more than was asked for now.
(Get-MgContext).Scopes
