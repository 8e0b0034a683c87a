import base64
import re

import msal
import requests

SCOPES = ["https://graph.microsoft.com/User.Read"]
URL = "https://graph.microsoft.com/v1.0/me"

app = msal.PublicClientApplication(
    "your-client-id",
    authority="https://login.microsoftonline.com/your-tenant-id",
    client_capabilities=["CP1"],  # tells Graph that this app can answer a challenge
)


def send(claims: str | None = None) -> requests.Response:
    accounts = app.get_accounts()
    account = accounts[0] if accounts else None
    result = app.acquire_token_silent(SCOPES, account=account, claims_challenge=claims)
    if not result:
        result = app.acquire_token_interactive(SCOPES, claims_challenge=claims)
    if "access_token" not in result:
        raise RuntimeError(f"{result['error']}: {result.get('error_description')}")
    headers = {"Authorization": f"Bearer {result['access_token']}"}
    return requests.get(URL, headers=headers, timeout=30)


def claims_of(header: str) -> str | None:
    """The claims that Graph asks for, decoded: MSAL expects the JSON, not the base64."""
    found = re.search(r'\bclaims="([^"]+)"', header)
    return base64.b64decode(found[1] + "==").decode() if found else None


response = send()
claims = claims_of(response.headers.get("WWW-Authenticate", ""))
if response.status_code == 401 and claims:
    response = send(claims)
print(response.status_code)
