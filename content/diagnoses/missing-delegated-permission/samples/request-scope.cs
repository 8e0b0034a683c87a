using Azure.Identity;
using Microsoft.Graph;

public static class MailClient
{
    // Ask for exactly what the call needs: the least privileged permission of the API's reference page.
    private static readonly string[] Scopes = { "https://graph.microsoft.com/Mail.Read" };

    public static GraphServiceClient Create()
    {
        var credential = new InteractiveBrowserCredential(new InteractiveBrowserCredentialOptions
        {
            TenantId = "your-tenant-id",
            ClientId = "your-client-id",
        });
        return new GraphServiceClient(credential, Scopes);
    }
}
