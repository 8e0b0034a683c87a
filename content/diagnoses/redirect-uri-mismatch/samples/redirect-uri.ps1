#Requires -Modules Microsoft.Graph.Applications

# Shows what is registered, by platform, to compare with what was sent.
Connect-MgGraph -Scopes 'Application.Read.All' -NoWelcome
$app = Get-MgApplication -Filter "appId eq 'your-client-id'"
[pscustomobject]@{
    Web              = $app.Web.RedirectUris
    SinglePage       = $app.Spa.RedirectUris
    MobileAndDesktop = $app.PublicClient.RedirectUris
} | Format-List
