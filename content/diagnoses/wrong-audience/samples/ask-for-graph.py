import requests
from azure.identity import DefaultAzureCredential

# Right for Graph. "https://management.azure.com/.default" would give a token for Azure Resource Manager.
SCOPE = "https://graph.microsoft.com/.default"

credential = DefaultAzureCredential()
token = credential.get_token(SCOPE).token

response = requests.get(
    "https://graph.microsoft.com/v1.0/organization",
    headers={"Authorization": f"Bearer {token}"},
    timeout=30,
)
print(response.status_code, response.json())
