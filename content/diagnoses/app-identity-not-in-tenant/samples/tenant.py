from azure.identity import ClientSecretCredential

# The tenant whose data is meant: not "common", and not the home tenant of the app.
credential = ClientSecretCredential("customer-tenant-id", "your-client-id", "your-client-secret")
token = credential.get_token("https://graph.microsoft.com/.default")
