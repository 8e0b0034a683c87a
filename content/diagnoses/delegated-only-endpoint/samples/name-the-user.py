from azure.identity.aio import ClientSecretCredential
from msgraph import GraphServiceClient

credential = ClientSecretCredential("your-tenant-id", "your-client-id", "your-client-secret")
graph = GraphServiceClient(credential, ["https://graph.microsoft.com/.default"])


async def read_mail(user_id: str):
    # graph.me would mean a user, and there is none.
    return await graph.users.by_user_id(user_id).messages.get()
