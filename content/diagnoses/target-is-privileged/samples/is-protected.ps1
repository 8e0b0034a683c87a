#Requires -Modules Microsoft.Graph.Authentication

Connect-MgGraph -Scopes 'User.Read.All', 'GroupMember.Read.All', 'RoleManagement.Read.Directory' -NoWelcome
$user = 'ada@contoso.com'
$graph = 'https://graph.microsoft.com/v1.0'

# Roles that are active now, and groups that can hold roles.
$member = (Invoke-MgGraphRequest -Method GET -Uri "$graph/users/$user/transitiveMemberOf").value
$member | Where-Object { $_['@odata.type'] -eq '#microsoft.graph.directoryRole' -or $_['isAssignableToRole'] } |
    ForEach-Object { $_['displayName'] }

# Roles that the user could activate.
$id = (Invoke-MgGraphRequest -Method GET -Uri "$graph/users/$user`?`$select=id").id
$eligible = "$graph/roleManagement/directory/roleEligibilityScheduleInstances?`$filter=principalId eq '$id'&`$expand=roleDefinition"
(Invoke-MgGraphRequest -Method GET -Uri $eligible).value | ForEach-Object { $_['roleDefinition']['displayName'] }

# A group: can it hold roles, and is it in a restricted unit?
Invoke-MgGraphRequest -Method GET -Uri "$graph/groups/group-id?`$select=displayName,isAssignableToRole,isManagementRestricted"
