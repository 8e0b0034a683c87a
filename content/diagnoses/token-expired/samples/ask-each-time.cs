using System;
using System.Threading.Tasks;
using Azure.Identity;
using Microsoft.Graph;

// One credential and one client for the whole process. Both renew the token when it is due.
var credential = new DefaultAzureCredential();
var graph = new GraphServiceClient(credential, new[] { "https://graph.microsoft.com/.default" });

while (true)
{
    var users = await graph.Users.GetAsync(request =>
    {
        request.QueryParameters.Top = 5;
        request.QueryParameters.Select = new[] { "id", "displayName" };
    });
    Console.WriteLine($"{DateTimeOffset.UtcNow:u} {users?.Value?.Count} users");
    await Task.Delay(TimeSpan.FromMinutes(30));
}
