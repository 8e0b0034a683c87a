import secrets
from urllib.parse import quote, urlencode

# Graph's address stands in front of each delegated permission. Ask for no more than the app uses.
SCOPES = [
    "https://graph.microsoft.com/User.Read",
    "https://graph.microsoft.com/Calendars.Read",
]


def admin_consent_link(tenant_id: str, client_id: str, redirect_uri: str) -> str:
    """The address at which an administrator grants these permissions for the whole tenant."""
    query = urlencode(
        {
            "client_id": client_id,
            "scope": " ".join(SCOPES),
            "redirect_uri": redirect_uri,  # one that is registered for the app
            "state": secrets.token_urlsafe(16),
        },
        quote_via=quote,
    )
    return f"https://login.microsoftonline.com/{tenant_id}/v2.0/adminconsent?{query}"


print("Open this address as an administrator of the tenant:")
print(admin_consent_link("your-tenant-id", "your-client-id", "http://localhost"))
