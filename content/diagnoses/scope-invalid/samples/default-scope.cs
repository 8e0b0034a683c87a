using System;
using Azure.Identity;
using Microsoft.Graph;

// An app that acts as itself asks for the API as a whole. The token then holds every application
// permission that an administrator granted; naming a single one here is refused.
var scopes = new[] { "https://graph.microsoft.com/.default" };

var credential = new ClientSecretCredential(
    Environment.GetEnvironmentVariable("TENANT_ID"),
    Environment.GetEnvironmentVariable("CLIENT_ID"),
    Environment.GetEnvironmentVariable("CLIENT_SECRET"));

var graph = new GraphServiceClient(credential, scopes);
var organization = await graph.Organization.GetAsync();
Console.WriteLine(organization?.Value?[0].DisplayName);
