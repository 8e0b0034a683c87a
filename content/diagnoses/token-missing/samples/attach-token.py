import msal
import requests

SCOPES = ["https://graph.microsoft.com/User.Read"]
app = msal.PublicClientApplication(
    "your-client-id", authority="https://login.microsoftonline.com/your-tenant-id"
)

accounts = app.get_accounts()
result = app.acquire_token_silent(SCOPES, account=accounts[0]) if accounts else None
if not result:
    result = app.acquire_token_interactive(SCOPES)
if "access_token" not in result:  # a failure comes back as a value, not as an exception
    raise RuntimeError(f"{result['error']}: {result.get('error_description')}")

response = requests.get(
    "https://graph.microsoft.com/v1.0/me",
    headers={"Authorization": f"Bearer {result['access_token']}"},
    timeout=30,
)
print(response.status_code, response.json())
