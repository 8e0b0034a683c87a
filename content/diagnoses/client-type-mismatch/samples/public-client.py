import msal

# No secret: this program runs on the user's computer. Redirect URI http://localhost, registered under
# Mobile and desktop applications.
app = msal.PublicClientApplication(
    "your-client-id", authority="https://login.microsoftonline.com/your-tenant-id"
)
result = app.acquire_token_interactive(scopes=["https://graph.microsoft.com/User.Read"])
if "access_token" not in result:
    raise RuntimeError(f"{result['error']}: {result.get('error_description')}")
print("signed in as", result["id_token_claims"]["preferred_username"])
