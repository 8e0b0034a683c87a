from azure.identity import DeviceCodeCredential
from msgraph import GraphServiceClient

# A user signs in, so me has a meaning.
credential = DeviceCodeCredential(tenant_id="your-tenant-id", client_id="your-client-id")
graph = GraphServiceClient(credential, ["User.Read"])


async def read_me():
    return await graph.me.get()
