#Requires -Modules Microsoft.Graph.Authentication

try {
    # In this device's browser: -UseDeviceCode hides the device from the policy, and many tenants block it.
    Connect-MgGraph -Scopes 'User.Read' -NoWelcome -ErrorAction Stop
}
catch {
    # A policy that blocks blocks every time: show what the administrator needs, and stop.
    Write-Error "Sign-in failed at $([datetime]::UtcNow.ToString('u')): $($_.Exception.Message)"
    exit 1
}
