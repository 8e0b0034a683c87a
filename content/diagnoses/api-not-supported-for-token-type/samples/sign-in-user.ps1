#Requires -Modules Microsoft.Graph.Authentication

# Without a certificate or secret a user signs in: the kind of token that OneNote accepts.
Disconnect-MgGraph -ErrorAction SilentlyContinue | Out-Null
Connect-MgGraph -TenantId 'your-tenant-id' -Scopes 'Notes.Read' -NoWelcome
(Get-MgContext).AuthType   # Delegated

Invoke-MgGraphRequest -Method GET -Uri 'https://graph.microsoft.com/v1.0/me/onenote/notebooks'
