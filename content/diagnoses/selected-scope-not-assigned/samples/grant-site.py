import requests

GRAPH = "https://graph.microsoft.com/v1.0"


def give_site(admin_token: str, site: str, app_id: str) -> None:
    """Gives one site to an app. The token is an administrator's, with Sites.FullControl.All.

    `site` is `contoso.sharepoint.com:/sites/hr`.
    """
    headers = {"Authorization": f"Bearer {admin_token}"}
    found = requests.get(f"{GRAPH}/sites/{site}?$select=id", headers=headers, timeout=30)
    found.raise_for_status()
    grant = {
        "roles": ["write"],
        "grantedToIdentities": [{"application": {"id": app_id, "displayName": "Your app"}}],
    }
    given = requests.post(
        f"{GRAPH}/sites/{found.json()['id']}/permissions", headers=headers, json=grant, timeout=30
    )
    given.raise_for_status()
