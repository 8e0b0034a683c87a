import msal

# enable_broker_on_windows=False is the default: the system browser opens.
app = msal.PublicClientApplication(
    "your-client-id",
    authority="https://login.microsoftonline.com/your-tenant-id",
    enable_broker_on_windows=True,
)
# With the broker a window is needed. A console program may take the console's.
result = app.acquire_token_interactive(["User.Read"], parent_window_handle=app.CONSOLE_WINDOW_HANDLE)
print("token" if "access_token" in result else result.get("error_description"))
