import msal

# The tenant's own authority, so that the consent and the request go to the same tenant.
app = msal.PublicClientApplication(
    "your-client-id", authority="https://login.microsoftonline.com/your-tenant-id"
)


def token_with_consent(scopes: list[str]) -> str:
    """A silent request can never show the consent page. Where it gives no token, show it."""
    accounts = app.get_accounts()
    result = app.acquire_token_silent(scopes, account=accounts[0]) if accounts else None
    if not result:
        result = app.acquire_token_interactive(scopes)
    if "access_token" not in result:
        raise RuntimeError(f"{result['error']}: {result.get('error_description')}")
    return result["access_token"]
