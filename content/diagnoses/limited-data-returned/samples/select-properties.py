import requests


def cut_short(token: str, group_id: str) -> list[str]:
    """Members of which only the type and the ID came back."""
    found = []
    url = f"https://graph.microsoft.com/v1.0/groups/{group_id}/members?$select=id,displayName"
    while url:
        response = requests.get(url, headers={"Authorization": f"Bearer {token}"}, timeout=30)
        response.raise_for_status()
        page = response.json()
        for member in page["value"]:
            if member.get("displayName") is None:
                found.append(f"{member.get('@odata.type')} {member['id']}")
        url = page.get("@odata.nextLink")
    return found
