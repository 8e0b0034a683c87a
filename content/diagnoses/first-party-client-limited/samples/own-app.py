from azure.identity import InteractiveBrowserCredential

# AzureCliCredential signs in as Azure CLI. This one signs in as your own app.
credential = InteractiveBrowserCredential(tenant_id="your-tenant-id", client_id="your-client-id")


def graph_token() -> str:
    """A token with the permission that your own app was granted."""
    return credential.get_token("https://graph.microsoft.com/Policy.Read.All").token
