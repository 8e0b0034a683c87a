import os
from pathlib import Path

from azure.identity import ClientAssertionCredential


def fresh_assertion() -> str:
    """Asked whenever a new token is needed, so that no old assertion is sent."""
    return Path(os.environ["AZURE_FEDERATED_TOKEN_FILE"]).read_text(encoding="utf-8")


credential = ClientAssertionCredential("your-tenant-id", "your-client-id", fresh_assertion)
print("valid until", credential.get_token("https://graph.microsoft.com/.default").expires_on)
