using System;
using Azure.Identity;
using Microsoft.Graph;

var graph = new GraphServiceClient(new DefaultAzureCredential());
var name = "O'Neill";
var users = await graph.Users.GetAsync(request =>
{
    // Quotes inside the text are doubled; `true` has none. The SDK encodes the address.
    request.QueryParameters.Filter = $"endsWith(displayName,'{name.Replace("'", "''")}') and accountEnabled eq true";
    request.QueryParameters.Count = true;
    request.QueryParameters.Select = ["id", "displayName"];
    request.Headers.Add("ConsistencyLevel", "eventual");
});
Console.WriteLine(users?.Value?.Count);
