import os

import requests

GRAPH = "https://graph.microsoft.com/v1.0"
headers = {"Authorization": f"Bearer {os.environ['TOKEN']}"}

# Removes for good the app registrations that were deleted and still count. This cannot be undone.
deleted = requests.get(f"{GRAPH}/directory/deletedItems/microsoft.graph.application", headers=headers, timeout=30)
for application in deleted.json()["value"]:
    print(application["displayName"])
    requests.delete(f"{GRAPH}/directory/deletedItems/{application['id']}", headers=headers, timeout=30)
