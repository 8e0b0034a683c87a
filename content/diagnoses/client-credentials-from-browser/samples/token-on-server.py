import msal
import requests


def group_names(app: msal.ConfidentialClientApplication) -> list[str]:
    """For an API of yours, which the page calls. The token never leaves the server."""
    result = app.acquire_token_for_client(scopes=["https://graph.microsoft.com/.default"])
    if "access_token" not in result:
        raise RuntimeError(f"{result['error']}: {result.get('error_description')}")
    response = requests.get(
        "https://graph.microsoft.com/v1.0/groups?$select=displayName&$top=5",
        headers={"Authorization": f"Bearer {result['access_token']}"},
        timeout=30,
    )
    response.raise_for_status()
    return [group["displayName"] for group in response.json()["value"]]
