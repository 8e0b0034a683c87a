import os

import requests

# `data`, not `json` and not `params`: a form in the body.
answer = requests.post(
    f"https://login.microsoftonline.com/{os.environ['TENANT_ID']}/oauth2/v2.0/token",
    data={
        "grant_type": "client_credentials",
        "client_id": os.environ["CLIENT_ID"],
        "client_secret": os.environ["CLIENT_SECRET"],
        "scope": "https://graph.microsoft.com/.default",
    },
    timeout=30,
)
print(answer.status_code, answer.json().get("error_description", "a token came"))
