import requests
from azure.identity import DefaultAzureCredential

token = DefaultAzureCredential().get_token("https://graph.microsoft.com/.default").token

# The word Bearer once, one space, the token as it came. Say what is wrong before Graph does.
if token.startswith(("Bearer", '"', "'")) or any(character.isspace() for character in token):
    raise ValueError("The token carries something that does not belong to it.")

response = requests.get(
    "https://graph.microsoft.com/v1.0/organization",
    headers={"Authorization": f"Bearer {token}"},
    timeout=30,
)
print(response.status_code, response.json())
