#Requires -Modules Microsoft.Graph.Authentication

# A new session in this process alone, so that no earlier sign-in is taken over.
Disconnect-MgGraph -ErrorAction SilentlyContinue | Out-Null
$session = @{
    TenantId     = 'your-tenant-id'
    Scopes       = 'User.Read'
    ContextScope = 'Process'
    NoWelcome    = $true
    ErrorAction  = 'Stop'
}

# Opens a browser page, on which the user takes the step that the policy asks for.
Connect-MgGraph @session
(Get-MgContext).Account
