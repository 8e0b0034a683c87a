#Requires -Modules Microsoft.Graph.Authentication, Microsoft.Graph.Groups

# On the server, for example in a function app that the page calls. The token never leaves it.
$secret = ConvertTo-SecureString $env:CLIENT_SECRET -AsPlainText -Force
$credential = [pscredential]::new('your-client-id', $secret)
Connect-MgGraph -TenantId 'your-tenant-id' -ClientSecretCredential $credential -NoWelcome -ErrorAction Stop
Get-MgGroup -Top 5 -Property displayName | Select-Object -ExpandProperty DisplayName
