import os

import requests
from azure.identity import ClientSecretCredential

app = ClientSecretCredential("your-tenant-id", "your-client-id", os.environ["CLIENT_SECRET"])


def reset_password(user_id: str, password: str) -> None:
    """Needs User-PasswordProfile.ReadWrite.All in the token's roles."""
    token = app.get_token("https://graph.microsoft.com/.default").token
    answer = requests.patch(
        f"https://graph.microsoft.com/v1.0/users/{user_id}",
        headers={"Authorization": f"Bearer {token}"},
        json={"passwordProfile": {"password": password, "forceChangePasswordNextSignIn": True}},
        timeout=30,
    )
    answer.raise_for_status()
