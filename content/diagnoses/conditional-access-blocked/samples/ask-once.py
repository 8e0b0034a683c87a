import sys
from datetime import datetime, timezone

import msal

SCOPES = ["https://graph.microsoft.com/User.Read"]
app = msal.PublicClientApplication(
    "your-client-id", authority="https://login.microsoftonline.com/your-tenant-id"
)

accounts = app.get_accounts()
result = app.acquire_token_silent(SCOPES, account=accounts[0]) if accounts else None
if not result:
    # Once with the user, in the system browser of this device: no device code, no username and password.
    result = app.acquire_token_interactive(SCOPES)

if "access_token" not in result:
    # A policy that blocks blocks every time: show what the administrator needs, and stop.
    print(result["error"], result.get("error_description"), file=sys.stderr)
    print("Correlation ID", result.get("correlation_id"), datetime.now(timezone.utc), file=sys.stderr)
    sys.exit(1)
