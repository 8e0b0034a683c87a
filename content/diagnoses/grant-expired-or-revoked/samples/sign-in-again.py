import msal

SCOPES = ["https://graph.microsoft.com/User.Read"]


def token_or_sign_in(app: msal.PublicClientApplication) -> str:
    """A token, silently while the session lasts, else after a new sign-in."""
    accounts = app.get_accounts()
    result = app.acquire_token_silent(SCOPES, account=accounts[0]) if accounts else None
    if not result:
        hint = accounts[0]["username"] if accounts else None
        result = app.acquire_token_interactive(SCOPES, login_hint=hint)
    if "access_token" not in result:
        raise RuntimeError(f"{result['error']}: {result.get('error_description')}")
    return result["access_token"]
