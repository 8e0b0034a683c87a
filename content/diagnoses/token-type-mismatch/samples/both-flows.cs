using System;
using Azure.Identity;
using Microsoft.Graph;

public static class GraphClients
{
    // A user signs in: delegated permissions count, and they are asked for by name.
    public static GraphServiceClient ForUser() => new(
        new InteractiveBrowserCredential(new InteractiveBrowserCredentialOptions
        {
            TenantId = "your-tenant-id",
            ClientId = "your-client-id",
        }),
        new[] { "https://graph.microsoft.com/Mail.Read" });

    // The app calls as itself: application permissions count, all that were granted.
    public static GraphServiceClient ForApp() => new(
        new ClientSecretCredential(
            "your-tenant-id", "your-client-id", Environment.GetEnvironmentVariable("CLIENT_SECRET")),
        new[] { "https://graph.microsoft.com/.default" });
}
