using System;
using Azure.Core;
using Azure.Identity;
using Microsoft.Graph;

var credential = new DefaultAzureCredential();

// Right for Graph. "https://management.azure.com/.default" would give a token for Azure Resource Manager.
var scopes = new[] { "https://graph.microsoft.com/.default" };
var graph = new GraphServiceClient(credential, scopes);
var organization = await graph.Organization.GetAsync();
Console.WriteLine(organization?.Value?[0].DisplayName);

// Without the SDK the same scopes go into the token request.
AccessToken token = await credential.GetTokenAsync(new TokenRequestContext(scopes));
Console.WriteLine($"valid until {token.ExpiresOn:u}");
