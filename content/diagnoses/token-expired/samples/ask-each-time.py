import time

import requests
from azure.identity import DefaultAzureCredential

# One credential for the whole process: it caches the token and renews it when it is due.
credential = DefaultAzureCredential()


def call_graph(path: str) -> dict:
    token = credential.get_token("https://graph.microsoft.com/.default").token
    response = requests.get(
        f"https://graph.microsoft.com/v1.0{path}",
        headers={"Authorization": f"Bearer {token}"},
        timeout=30,
    )
    response.raise_for_status()
    return response.json()


while True:
    print(len(call_graph("/users?$top=5&$select=id,displayName")["value"]), "users")
    time.sleep(30 * 60)
