import msal

# A list, one permission an entry: no comma, no line break, nothing empty. All of one API.
# MSAL adds openid, profile and offline_access itself and refuses them in the list.
GRAPH = ["https://graph.microsoft.com/User.Read", "https://graph.microsoft.com/Mail.Read"]
OWN_API = ["api://your-api-client-id/orders.read"]

app = msal.PublicClientApplication(
    "your-client-id", authority="https://login.microsoftonline.com/your-tenant-id"
)


def token_for(scopes: list[str]) -> str:
    """A token request names one API. A second API needs a second request."""
    accounts = app.get_accounts()
    result = app.acquire_token_silent(scopes, account=accounts[0]) if accounts else None
    if not result:
        result = app.acquire_token_interactive(scopes)
    if "access_token" not in result:
        raise RuntimeError(f"{result['error']}: {result.get('error_description')}")
    return result["access_token"]


graph_token = token_for(GRAPH)
own_api_token = token_for(OWN_API)
