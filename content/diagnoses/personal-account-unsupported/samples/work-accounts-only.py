import msal

PERSONAL_ACCOUNTS = "9188040d-6c67-4c5b-b112-36a304b66dad"

# `organizations` lets work and school accounts of any tenant in, and no personal ones.
app = msal.PublicClientApplication(
    "your-client-id", authority="https://login.microsoftonline.com/organizations"
)


def has_organization(result: dict) -> bool:
    """For an app that serves both kinds."""
    return result.get("id_token_claims", {}).get("tid") != PERSONAL_ACCOUNTS
