using System;
using Azure.Identity;
using Microsoft.Graph;

// The tenant whose data is meant: not "common", and not the home tenant of the app.
var credential = new ClientSecretCredential("customer-tenant-id", "your-client-id", "your-client-secret");
var graph = new GraphServiceClient(credential, new[] { "https://graph.microsoft.com/.default" });
var organization = await graph.Organization.GetAsync();
Console.WriteLine(organization?.Value?[0].Id);
