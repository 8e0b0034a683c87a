import msal


def token_for_graph(api: msal.ConfidentialClientApplication, incoming: str) -> str:
    """Exchanges the token of the present request; its audience must be this API."""
    result = api.acquire_token_on_behalf_of(
        user_assertion=incoming, scopes=["https://graph.microsoft.com/User.Read"]
    )
    if "access_token" not in result:
        raise RuntimeError(f"{result['error']}: {result.get('error_description')}")
    return result["access_token"]
