#Requires -Modules Microsoft.Graph.Authentication

# Sign in through the module, not with a token from elsewhere: then it can ask for the stronger sign-in itself.
Disconnect-MgGraph -ErrorAction SilentlyContinue | Out-Null
$session = @{
    Scopes       = 'Policy.Read.All', 'Policy.ReadWrite.ConditionalAccess'
    ContextScope = 'Process'
    NoWelcome    = $true
    ErrorAction  = 'Stop'
}
Connect-MgGraph @session

# A protected action: the sign-in page opens and asks for what the policy wants.
$change = @{
    Method      = 'PATCH'
    Uri         = 'v1.0/identity/conditionalAccess/policies/your-policy-id'
    Body        = '{ "displayName": "Require a security key" }'
    ContentType = 'application/json'
}
Invoke-MgGraphRequest @change
