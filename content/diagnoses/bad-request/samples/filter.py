import os

import requests

name = "O'Neill".replace("'", "''")
answer = requests.get(
    "https://graph.microsoft.com/v1.0/users",
    # `params` encodes the values.
    params={"$filter": f"endsWith(displayName,'{name}') and accountEnabled eq true", "$count": "true"},
    headers={"Authorization": f"Bearer {os.environ['TOKEN']}", "ConsistencyLevel": "eventual"},
    timeout=30,
)
print(answer.status_code, answer.json().get("error", {}).get("message", "fine"))
