#Requires -Modules Microsoft.Graph.Authentication

param([Parameter(Mandatory)][string] $UserId)

# A signed-in administrator: this call has no application permission.
Connect-MgGraph -TenantId 'your-tenant-id' -Scopes 'LicenseAssignment.Read.All' -NoWelcome

$uri = "https://graph.microsoft.com/v1.0/users/$UserId/licenseDetails"
$answer = Invoke-MgGraphRequest -Method GET -Uri $uri -OutputType PSObject
$answer.value.servicePlans | Select-Object 'servicePlanName', 'provisioningStatus'
