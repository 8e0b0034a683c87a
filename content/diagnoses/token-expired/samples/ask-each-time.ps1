#Requires -Modules Microsoft.Graph.Authentication

# A session of the module renews its token. A token passed with -AccessToken would end within the job.
Connect-MgGraph -Scopes 'User.ReadBasic.All' -NoWelcome -ErrorAction Stop

$uri = 'v1.0/users?$select=id,displayName&$top=100'
while ($uri) {
    $page = Invoke-MgGraphRequest -Method GET -Uri $uri
    foreach ($user in $page.value) {
        $user.displayName
    }
    $uri = $page.'@odata.nextLink'
}
