import os

import msal

app = msal.ConfidentialClientApplication(
    "your-client-id",
    authority="https://login.microsoftonline.com/your-tenant-id",
    client_credential=os.environ["CLIENT_SECRET"],
)


def app_token() -> str:
    """A token with every application permission that was granted. Single ones cannot be asked for."""
    result = app.acquire_token_for_client(scopes=["https://graph.microsoft.com/.default"])
    if "access_token" not in result:
        raise RuntimeError(f"{result['error']}: {result.get('error_description')}")
    return result["access_token"]
