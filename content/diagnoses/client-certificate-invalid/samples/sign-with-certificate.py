import os

import msal

# The .pfx holds the certificate and its private key; the library reads the thumbprint from it.
app = msal.ConfidentialClientApplication(
    "your-client-id",
    authority="https://login.microsoftonline.com/your-tenant-id",
    client_credential={
        "private_key_pfx_path": "app.pfx",
        "passphrase": os.environ["PFX_PASSWORD"],
    },
)
result = app.acquire_token_for_client(scopes=["https://graph.microsoft.com/.default"])
if "access_token" not in result:
    raise RuntimeError(f"{result['error']}: {result.get('error_description')}")
print("valid for", result["expires_in"], "seconds")
