using System;
using System.Threading.Tasks;
using Microsoft.Identity.Client;

public static class FreshToken
{
    // Once after a grant: past the cache. Not for every call.
    public static async Task<string> ForAppAsync()
    {
        var app = ConfidentialClientApplicationBuilder.Create("your-client-id")
            .WithTenantId("your-tenant-id")
            .WithClientSecret(Environment.GetEnvironmentVariable("CLIENT_SECRET"))
            .Build();
        var result = await app
            .AcquireTokenForClient(new[] { "https://graph.microsoft.com/.default" })
            .WithForceRefresh(true)
            .ExecuteAsync();
        return result.AccessToken;
    }
}
