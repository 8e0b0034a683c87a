using System;
using Azure.Identity;
using Microsoft.Graph;

// A user signs in, so Me has a meaning.
var credential = new InteractiveBrowserCredential(new InteractiveBrowserCredentialOptions
{
    TenantId = "your-tenant-id",
    ClientId = "your-client-id",
});
var graph = new GraphServiceClient(credential, new[] { "User.Read" });
var me = await graph.Me.GetAsync();
Console.WriteLine(me?.DisplayName);
