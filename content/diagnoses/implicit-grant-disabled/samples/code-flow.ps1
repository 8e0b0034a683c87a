#Requires -Modules Microsoft.Graph.Applications

# What the app allows /authorize to hand out besides a code.
Connect-MgGraph -Scopes 'Application.Read.All' -NoWelcome
$app = Get-MgApplication -Filter "appId eq 'your-client-id'"
$app.Web.ImplicitGrantSettings | Format-List -Property 'EnableIdTokenIssuance', 'EnableAccessTokenIssuance'
