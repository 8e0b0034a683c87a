import msal

# Ask for exactly what the call needs: the least privileged permission of the API's reference page.
SCOPES = ["https://graph.microsoft.com/Mail.Read"]

app = msal.PublicClientApplication(
    "your-client-id", authority="https://login.microsoftonline.com/your-tenant-id"
)


def token_for_mail() -> str:
    """A token with the permission. The user is asked to consent the first time."""
    accounts = app.get_accounts()
    result = app.acquire_token_silent(SCOPES, account=accounts[0]) if accounts else None
    result = result or app.acquire_token_interactive(SCOPES)
    if "access_token" not in result:
        raise RuntimeError(f"{result['error']}: {result.get('error_description')}")
    return result["access_token"]
