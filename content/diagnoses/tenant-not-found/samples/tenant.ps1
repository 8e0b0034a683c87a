# Asks the sign-in service whether it knows the tenant. An ID or a verified domain, no company name.
$tenant = 'contoso.onmicrosoft.com'
$configuration = Invoke-RestMethod "https://login.microsoftonline.com/$tenant/v2.0/.well-known/openid-configuration"

# The issuer holds the tenant's ID.
$configuration.issuer
