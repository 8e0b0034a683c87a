import msal

app = msal.ConfidentialClientApplication(
    "your-client-id",
    authority="https://login.microsoftonline.com/your-tenant-id",
    client_credential="read-it-from-a-vault",
)


def start(redirect_uri: str) -> dict:
    """Asks for a code, with PKCE. Nothing needs to be ticked for that."""
    return app.initiate_auth_code_flow(["User.Read"], redirect_uri=redirect_uri)
