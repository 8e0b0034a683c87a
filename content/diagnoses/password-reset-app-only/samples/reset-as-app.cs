using System;
using System.Threading.Tasks;
using Azure.Identity;
using Microsoft.Graph;
using Microsoft.Graph.Models;

public static class Passwords
{
    private static readonly GraphServiceClient Graph = new(
        new ClientSecretCredential(
            "your-tenant-id", "your-client-id", Environment.GetEnvironmentVariable("CLIENT_SECRET")),
        new[] { "https://graph.microsoft.com/.default" });

    // Needs User-PasswordProfile.ReadWrite.All in the token's roles.
    public static Task ResetAsync(string userId, string password) => Graph.Users[userId].PatchAsync(new User
    {
        PasswordProfile = new PasswordProfile { Password = password, ForceChangePasswordNextSignIn = true },
    });
}
