using System;
using Azure.Identity;
using Microsoft.Graph;

var credential = new InteractiveBrowserCredential(new InteractiveBrowserCredentialOptions
{
    TenantId = "your-tenant-id",
    ClientId = "your-client-id",
    RedirectUri = new Uri("http://localhost"),
});

// The client asks the credential before each call and attaches the token itself.
var graph = new GraphServiceClient(credential, new[] { "User.Read" });
var me = await graph.Me.GetAsync();
Console.WriteLine(me?.DisplayName);
