import requests
from azure.identity import AzureAuthorityHosts, ClientSecretCredential

# US Government L4. All three belong to one cloud: the authority, the scope and the host that is called.
GRAPH = "https://graph.microsoft.us"
credential = ClientSecretCredential(
    "your-tenant-id",
    "your-client-id",
    "your-client-secret",
    authority=AzureAuthorityHosts.AZURE_GOVERNMENT,
)
token = credential.get_token(f"{GRAPH}/.default").token
response = requests.get(f"{GRAPH}/v1.0/users", headers={"Authorization": f"Bearer {token}"}, timeout=30)
print(response.status_code)
