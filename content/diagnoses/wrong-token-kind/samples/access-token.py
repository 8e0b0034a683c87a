import msal
import requests

app = msal.PublicClientApplication(
    "your-client-id", authority="https://login.microsoftonline.com/your-tenant-id"
)
result = app.acquire_token_interactive(["https://graph.microsoft.com/User.Read"])
if "access_token" not in result:
    raise RuntimeError(f"{result['error']}: {result.get('error_description')}")

# Of id_token, refresh_token and access_token, only the last one goes to Graph.
response = requests.get(
    "https://graph.microsoft.com/v1.0/me",
    headers={"Authorization": f"Bearer {result['access_token']}"},
    timeout=30,
)
print(response.status_code, response.json())
