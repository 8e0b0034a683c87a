using System;
using Azure.Identity;
using Microsoft.Graph;

public static class AppOnlyClient
{
    // .default means every application permission that was granted. Single ones cannot be asked for.
    private static readonly string[] Scopes = { "https://graph.microsoft.com/.default" };

    public static GraphServiceClient Create()
    {
        var secret = Environment.GetEnvironmentVariable("CLIENT_SECRET");
        var credential = new ClientSecretCredential("your-tenant-id", "your-client-id", secret);
        return new GraphServiceClient(credential, Scopes);
    }
}
