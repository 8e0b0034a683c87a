import os
import uuid

import msal

# A placeholder that was never filled in fails here, and not as AADSTS90002.
tenant_id = uuid.UUID(os.environ["TENANT_ID"])

app = msal.ConfidentialClientApplication(
    os.environ["CLIENT_ID"],
    authority=f"https://login.microsoftonline.com/{tenant_id}",
    client_credential=os.environ["CLIENT_SECRET"],
)
