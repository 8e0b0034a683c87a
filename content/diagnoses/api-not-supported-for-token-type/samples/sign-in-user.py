import requests
from azure.identity import DeviceCodeCredential

# A user signs in on any device. ClientSecretCredential would give an app-only token, which OneNote refuses.
user = DeviceCodeCredential(tenant_id="your-tenant-id", client_id="your-client-id")


def notebooks() -> dict:
    token = user.get_token("https://graph.microsoft.com/Notes.Read").token
    answer = requests.get(
        "https://graph.microsoft.com/v1.0/me/onenote/notebooks",
        headers={"Authorization": f"Bearer {token}"},
        timeout=30,
    )
    answer.raise_for_status()
    return answer.json()
