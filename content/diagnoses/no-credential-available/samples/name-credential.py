import os

from azure.identity import AzureCliCredential, ManagedIdentityCredential

# One credential for each place, so that a message is about that one alone.
if os.environ.get("WEBSITE_HOSTNAME"):
    credential = ManagedIdentityCredential(client_id="client-id-of-the-managed-identity")
else:
    credential = AzureCliCredential(tenant_id="your-tenant-id")
print("valid until", credential.get_token("https://graph.microsoft.com/.default").expires_on)
