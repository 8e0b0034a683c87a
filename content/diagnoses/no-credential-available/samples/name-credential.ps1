#Requires -Modules Microsoft.Graph.Authentication

# On Azure, as the managed identity of the resource. Leave ClientId out for the system-assigned one.
Connect-MgGraph -Identity -ClientId 'client-id-of-the-managed-identity' -NoWelcome -ErrorAction Stop
(Get-MgContext).AuthType
