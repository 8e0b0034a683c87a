using Azure.Identity;

public static class Tools
{
    /// <summary>AzureCliCredential signs in as Azure CLI. This one signs in as your own app.</summary>
    public static InteractiveBrowserCredential OwnApp() =>
        new(new InteractiveBrowserCredentialOptions
        {
            TenantId = "your-tenant-id",
            ClientId = "your-client-id",
        });
}
