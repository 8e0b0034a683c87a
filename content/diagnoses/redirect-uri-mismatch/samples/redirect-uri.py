import msal

# Registered under Web. Behind a proxy this is the public address, not what the server sees.
REDIRECT_URI = "https://app.contoso.com/signed-in"

app = msal.ConfidentialClientApplication(
    "your-client-id",
    authority="https://login.microsoftonline.com/your-tenant-id",
    client_credential="read-it-from-a-vault",
)


def start_sign_in(scopes: list[str]) -> dict:
    """The same address goes into this request and into the one that redeems the code."""
    return app.initiate_auth_code_flow(scopes, redirect_uri=REDIRECT_URI)
