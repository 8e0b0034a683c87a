import os

from azure.identity import ClientSecretCredential, InteractiveBrowserCredential

# A user signs in: delegated permissions count, and they are asked for by name.
user = InteractiveBrowserCredential(tenant_id="your-tenant-id", client_id="your-client-id")
delegated_token = user.get_token("https://graph.microsoft.com/Mail.Read").token

# The app calls as itself: application permissions count, all that were granted.
itself = ClientSecretCredential("your-tenant-id", "your-client-id", os.environ["CLIENT_SECRET"])
app_only_token = itself.get_token("https://graph.microsoft.com/.default").token
