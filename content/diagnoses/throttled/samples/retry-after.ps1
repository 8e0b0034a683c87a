#Requires -Modules Microsoft.Graph.Authentication

# The module waits for Retry-After by itself. More tries for a long job:
Set-MgRequestContext -MaxRetry 8
Connect-MgGraph -Scopes 'User.Read.All' -NoWelcome
$next = 'v1.0/users?$select=id,displayName&$top=500'
while ($next) {
    $page = Invoke-MgGraphRequest -Method GET -Uri $next
    $page.value.Count
    $next = $page.'@odata.nextLink'
}
