#Requires -Modules Microsoft.Graph.Authentication, Microsoft.Graph.Sites

# As an administrator who owns the site: the app itself cannot do this.
Connect-MgGraph -Scopes 'Sites.FullControl.All' -NoWelcome
$site = Get-MgSite -SiteId 'contoso.sharepoint.com:/sites/hr'
$grant = @{
    roles               = @('write')
    grantedToIdentities = @(@{ application = @{ id = 'your-client-id'; displayName = 'Your app' } })
}
New-MgSitePermission -SiteId $site.Id -BodyParameter $grant
Get-MgSitePermission -SiteId $site.Id
