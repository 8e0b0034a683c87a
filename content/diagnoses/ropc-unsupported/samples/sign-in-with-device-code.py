import msal

app = msal.PublicClientApplication(
    "your-client-id", authority="https://login.microsoftonline.com/your-tenant-id"
)
flow = app.initiate_device_flow(scopes=["https://graph.microsoft.com/User.Read"])
if "user_code" not in flow:
    raise RuntimeError(f"{flow['error']}: {flow.get('error_description')}")
# The user signs in with a browser, on any device, and can take every step that a policy wants.
print(flow["message"])
result = app.acquire_token_by_device_flow(flow)
if "access_token" not in result:
    raise RuntimeError(f"{result['error']}: {result.get('error_description')}")
print("signed in as", result["id_token_claims"]["preferred_username"])
