import msal

SCOPES = ["https://graph.microsoft.com/User.Read"]


def start(app: msal.ConfidentialClientApplication, session: dict) -> str:
    """The address of the sign-in page; state and verifier stay in the session of this user."""
    flow = app.initiate_auth_code_flow(SCOPES, redirect_uri="https://app.contoso.com/signed-in")
    session["flow"] = flow
    return flow["auth_uri"]


def finish(app: msal.ConfidentialClientApplication, session: dict, query: dict) -> dict:
    """Tokens for a code, once: the flow is taken out of the session before it is used."""
    result = app.acquire_token_by_auth_code_flow(session.pop("flow", {}), query)
    if "access_token" not in result:
        raise RuntimeError(f"{result['error']}: {result.get('error_description')}")
    return result
