using System;
using Azure.Core;
using Azure.Identity;

// One credential for each place, so that a message is about that one alone.
TokenCredential credential = Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") == "Development"
    ? new AzureCliCredential(new AzureCliCredentialOptions { TenantId = "your-tenant-id" })
    : new ManagedIdentityCredential(ManagedIdentityId.FromUserAssignedClientId("client-id-of-the-managed-identity"));
var request = new TokenRequestContext(new[] { "https://graph.microsoft.com/.default" });
var token = await credential.GetTokenAsync(request, default);
Console.WriteLine($"valid until {token.ExpiresOn:u}");
