#Requires -Modules Microsoft.Graph.Authentication

# Lists the app registrations that were deleted and still count. Look before you remove them for good.
Connect-MgGraph -Scopes 'Application.ReadWrite.All' -NoWelcome
$uri = 'v1.0/directory/deletedItems/microsoft.graph.application?$select=id,displayName,deletedDateTime'
$deleted = (Invoke-MgGraphRequest -Method GET -Uri $uri).value
$deleted | ForEach-Object { $_.displayName }

# This cannot be undone:
# $deleted | ForEach-Object { Invoke-MgGraphRequest -Method DELETE -Uri "v1.0/directory/deletedItems/$($_.id)" }
