import msal

# The same as Supported account types of the registration says. Left out, it is `common`.
AUTHORITIES = {
    "one tenant": "https://login.microsoftonline.com/your-tenant-id",
    "any organization": "https://login.microsoftonline.com/organizations",
    "organizations and personal accounts": "https://login.microsoftonline.com/common",
    "personal accounts": "https://login.microsoftonline.com/consumers",
}

app = msal.PublicClientApplication("your-client-id", authority=AUTHORITIES["one tenant"])
