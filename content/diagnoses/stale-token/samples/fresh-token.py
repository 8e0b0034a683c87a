import msal

app = msal.PublicClientApplication(
    "your-client-id", authority="https://login.microsoftonline.com/your-tenant-id"
)
SCOPES = ["https://graph.microsoft.com/Mail.Read"]


def fresh_token() -> str:
    """Once after a grant: past the cache, with the refresh token. Not for every call."""
    accounts = app.get_accounts()
    result = (
        app.acquire_token_silent(SCOPES, account=accounts[0], force_refresh=True) if accounts else None
    )
    result = result or app.acquire_token_interactive(SCOPES)
    if "access_token" not in result:
        raise RuntimeError(f"{result['error']}: {result.get('error_description')}")
    return result["access_token"]
