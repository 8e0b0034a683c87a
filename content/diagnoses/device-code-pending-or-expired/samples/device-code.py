import msal

app = msal.PublicClientApplication("your-client-id", authority="https://login.microsoftonline.com/your-tenant-id")
flow = app.initiate_device_flow(scopes=["User.Read"])
if "user_code" not in flow:
    raise SystemExit(flow.get("error_description"))
print(flow["message"])

# Polls until the user has finished, declined, or the code is over.
result = app.acquire_token_by_device_flow(flow)
print("token" if "access_token" in result else result.get("error"))
