import os
import time

import msal

app = msal.ConfidentialClientApplication(
    os.environ["CLIENT_ID"],
    authority=f"https://login.microsoftonline.com/{os.environ['TENANT_ID']}",
    client_credential=os.environ["CLIENT_SECRET"],
)
for wait in (2, 4, 8, None):
    result = app.acquire_token_for_client(["https://graph.microsoft.com/.default"])
    if result.get("error") not in ("temporarily_unavailable", "server_error") or wait is None:
        break
    time.sleep(wait)
print("token" if "access_token" in result else result.get("error_description"))
