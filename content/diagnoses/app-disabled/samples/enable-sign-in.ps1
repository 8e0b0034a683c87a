#Requires -Modules Microsoft.Graph.Applications

# Looks first. Ask who switched the app off, and why, before the last line.
Connect-MgGraph -TenantId 'your-tenant-id' -Scopes 'Application.ReadWrite.All' -NoWelcome

$app = Get-MgServicePrincipal -Filter "appId eq '00001111-aaaa-2222-bbbb-3333cccc4444'"
$app | Format-List -Property 'DisplayName', 'AccountEnabled', 'DisabledByMicrosoftStatus'

Update-MgServicePrincipal -ServicePrincipalId $app.Id -AccountEnabled:$true
