using System;
using Azure.Identity;
using Microsoft.Graph;

// US Government L4. All three belong to one cloud: the authority, the scope and the host that is called.
var credential = new ClientSecretCredential(
    "your-tenant-id",
    "your-client-id",
    "your-client-secret",
    new ClientSecretCredentialOptions { AuthorityHost = AzureAuthorityHosts.AzureGovernment });
var graph = new GraphServiceClient(
    credential,
    new[] { "https://graph.microsoft.us/.default" },
    "https://graph.microsoft.us/v1.0");
var users = await graph.Users.GetAsync();
Console.WriteLine(users?.Value?.Count);
