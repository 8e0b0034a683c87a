import os

import requests
from azure.identity import OnBehalfOfCredential


def read_name(token_sent_to_this_api: str) -> str:
    """Reads the caller's name with a Graph token that is exchanged for the token sent to this API."""
    credential = OnBehalfOfCredential(
        tenant_id=os.environ["TENANT_ID"],
        client_id=os.environ["CLIENT_ID"],
        client_secret=os.environ["CLIENT_SECRET"],
        user_assertion=token_sent_to_this_api,
    )
    token = credential.get_token("https://graph.microsoft.com/User.Read").token
    response = requests.get(
        "https://graph.microsoft.com/v1.0/me",
        headers={"Authorization": f"Bearer {token}"},
        timeout=30,
    )
    response.raise_for_status()
    return response.json()["displayName"]
