import os

import msal

# A KeyError here is better than a request without a credential.
app = msal.ConfidentialClientApplication(
    "your-client-id",
    authority="https://login.microsoftonline.com/your-tenant-id",
    client_credential=os.environ["CLIENT_SECRET"],
)
result = app.acquire_token_for_client(scopes=["https://graph.microsoft.com/.default"])
if "access_token" not in result:
    raise RuntimeError(f"{result['error']}: {result.get('error_description')}")
print("valid for", result["expires_in"], "seconds")
