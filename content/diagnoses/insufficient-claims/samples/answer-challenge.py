import base64
import re

import msal
import requests

# CP1 says that this app can answer a challenge.
app = msal.PublicClientApplication(
    "your-client-id",
    authority="https://login.microsoftonline.com/your-tenant-id",
    client_capabilities=["CP1"],
)


def claims_asked_for(response: requests.Response) -> str | None:
    header = response.headers.get("WWW-Authenticate", "")
    found = re.search(r'\bclaims="([^"]+)"', header)
    return base64.b64decode(found[1]).decode() if found and "insufficient_claims" in header else None


def token_with_claims(scopes: list[str], account: dict, claims: str) -> str:
    """A token that carries the claims. Send the call again with it, once."""
    result = app.acquire_token_silent(scopes, account=account, claims_challenge=claims)
    if not result:
        result = app.acquire_token_interactive(
            scopes, login_hint=account["username"], claims_challenge=claims
        )
    if "access_token" not in result:
        raise RuntimeError(f"{result['error']}: {result.get('error_description')}")
    return result["access_token"]
