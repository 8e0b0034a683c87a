#Requires -Modules Microsoft.Graph.Authentication

function Connect-Anew {
    Disconnect-MgGraph -ErrorAction SilentlyContinue | Out-Null
    Connect-MgGraph -Scopes 'User.Read' -NoWelcome -ErrorAction Stop
}

function Get-FromGraph([string] $Uri) {
    try {
        Invoke-MgGraphRequest -Method GET -Uri $Uri -ErrorAction Stop
    }
    catch {
        if ([int] $_.Exception.Response.StatusCode -ne 401) { throw }
        # Once: a new session brings a token that knows the present policies.
        Connect-Anew
        Invoke-MgGraphRequest -Method GET -Uri $Uri -ErrorAction Stop
    }
}

Connect-Anew
Get-FromGraph 'v1.0/me'
