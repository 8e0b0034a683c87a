import requests
from azure.identity import InteractiveBrowserCredential

PASSWORD_METHOD = "28c10230-6103-485e-b985-444c60001490"  # the same for every user
administrator = InteractiveBrowserCredential(tenant_id="your-tenant-id", client_id="your-client-id")


def reset_password(user_id: str, new_password: str) -> str | None:
    """The signed-in administrator resets somebody else's password. Returns where to ask how it goes."""
    token = administrator.get_token("https://graph.microsoft.com/UserAuthenticationMethod.ReadWrite.All").token
    user = f"https://graph.microsoft.com/v1.0/users/{user_id}"
    answer = requests.post(
        f"{user}/authentication/methods/{PASSWORD_METHOD}/resetPassword",
        headers={"Authorization": f"Bearer {token}"},
        json={"newPassword": new_password},
        timeout=30,
    )
    answer.raise_for_status()
    return answer.headers.get("Location")
