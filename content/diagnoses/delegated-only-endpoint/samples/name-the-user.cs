using System;
using Azure.Identity;
using Microsoft.Graph;

var credential = new ClientSecretCredential("your-tenant-id", "your-client-id", "your-client-secret");
var graph = new GraphServiceClient(credential, new[] { "https://graph.microsoft.com/.default" });

// graph.Me would mean a user, and there is none.
var messages = await graph.Users["adele@contoso.example"].Messages.GetAsync();
Console.WriteLine(messages?.Value?.Count);
