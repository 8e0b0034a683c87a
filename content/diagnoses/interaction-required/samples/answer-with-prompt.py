import msal

SCOPES = ["https://graph.microsoft.com/User.Read"]
app = msal.PublicClientApplication(
    "your-client-id", authority="https://login.microsoftonline.com/your-tenant-id"
)

accounts = app.get_accounts()
result = app.acquire_token_silent_with_error(SCOPES, account=accounts[0]) if accounts else None

if not result or result.get("error") in ("interaction_required", "invalid_grant"):
    # The claims name the policy; without them the prompt may leave its step out.
    result = app.acquire_token_interactive(
        SCOPES,
        login_hint=accounts[0]["username"] if accounts else None,
        claims_challenge=(result or {}).get("claims"),
    )
if "access_token" not in result:
    raise RuntimeError(f"{result['error']}: {result.get('error_description')}")
print("valid for", result["expires_in"], "seconds")
