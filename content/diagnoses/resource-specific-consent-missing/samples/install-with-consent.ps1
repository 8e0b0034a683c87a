#Requires -Modules Microsoft.Graph.Authentication

# As an owner of the team. The permissions are those of the app's manifest, all of them.
Connect-MgGraph -Scopes 'TeamsAppInstallation.ReadWriteAndConsentForTeam', 'TeamMember.Read.All' -NoWelcome
$team = 'https://graph.microsoft.com/v1.0/teams/team-id'
$body = @{
    'teamsApp@odata.bind'  = 'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/app-id-in-the-catalog'
    consentedPermissionSet = @{
        resourceSpecificPermissions = @(
            @{ permissionValue = 'ChannelMessage.Read.Group'; permissionType = 'application' }
        )
    }
}
Invoke-MgGraphRequest -Method POST -Uri "$team/installedApps" -Body ($body | ConvertTo-Json -Depth 5)

# What the team has granted, to which app.
(Invoke-MgGraphRequest -Method GET -Uri "$team/permissionGrants").value |
    ForEach-Object { '{0} {1}' -f $_['clientAppId'], $_['permission'] }
