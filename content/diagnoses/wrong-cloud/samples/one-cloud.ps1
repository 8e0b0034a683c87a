# Global, USGov, USGovDoD or China: the module then uses the hosts of that cloud.
Connect-MgGraph -Environment USGov -TenantId 'your-tenant-id' -Scopes 'User.Read.All'
Get-MgUser -Top 5
