import hashlib

import msal
import requests

SCOPES = ["https://graph.microsoft.com/User.Read"]
app = msal.PublicClientApplication(
    "your-client-id", authority="https://login.microsoftonline.com/your-tenant-id"
)
result = app.acquire_token_interactive(SCOPES)
if "access_token" not in result:
    raise RuntimeError(f"{result['error']}: {result.get('error_description')}")

# The token goes on as it came: not decoded, trimmed, re-encoded or shortened.
token = result["access_token"]

# To compare what was received with what was sent, without showing either.
print(len(token), "characters,", hashlib.sha256(token.encode()).hexdigest()[:12])

response = requests.get(
    "https://graph.microsoft.com/v1.0/me", headers={"Authorization": f"Bearer {token}"}, timeout=30
)
print(response.status_code)
