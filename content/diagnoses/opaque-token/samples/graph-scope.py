import msal

# openid, profile and offline_access alone name no API. A Graph permission makes it a Graph token.
SCOPES = ["https://graph.microsoft.com/User.Read"]

app = msal.PublicClientApplication(
    "your-client-id", authority="https://login.microsoftonline.com/your-tenant-id"
)
result = app.acquire_token_interactive(SCOPES)
if "access_token" not in result:
    raise RuntimeError(f"{result['error']}: {result.get('error_description')}")

# What the token is good for stands here, whether or not the token itself can be read.
print("granted:", result.get("scope"))
