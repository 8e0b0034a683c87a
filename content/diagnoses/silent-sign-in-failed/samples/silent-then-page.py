import msal

app = msal.PublicClientApplication("your-client-id", authority="https://login.microsoftonline.com/your-tenant-id")
SCOPES = ["User.Read"]

accounts = app.get_accounts()
# None, and no exception, where nothing in the cache serves.
result = app.acquire_token_silent(SCOPES, account=accounts[0]) if accounts else None
if not result:
    result = app.acquire_token_interactive(SCOPES)
print("token" if "access_token" in result else result.get("error_description"))
