using System.Threading.Tasks;
using Azure.Identity;
using Microsoft.Graph;
using Microsoft.Graph.Models;

public static class Notebooks
{
    // A user signs in. A ClientSecretCredential would give an app-only token, which OneNote refuses.
    private static readonly GraphServiceClient Graph = new(
        new InteractiveBrowserCredential(new InteractiveBrowserCredentialOptions
        {
            TenantId = "your-tenant-id",
            ClientId = "your-client-id",
        }),
        new[] { "https://graph.microsoft.com/Notes.Read" });

    public static Task<NotebookCollectionResponse?> ReadAsync() => Graph.Me.Onenote.Notebooks.GetAsync();
}
