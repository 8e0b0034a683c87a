# A user signs in, so /me has a meaning.
Connect-MgGraph -TenantId 'your-tenant-id' -Scopes 'User.Read'
Invoke-MgGraphRequest -Method GET -Uri '/v1.0/me'
