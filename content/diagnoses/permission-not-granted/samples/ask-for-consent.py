import msal

app = msal.PublicClientApplication(
    "your-client-id", authority="https://login.microsoftonline.com/your-tenant-id"
)

# Once: the prompt appears even where an older consent exists.
result = app.acquire_token_interactive(["https://graph.microsoft.com/Mail.Read"], prompt="consent")
if "access_token" not in result:
    raise RuntimeError(f"{result['error']}: {result.get('error_description')}")
print(result.get("scope"))
