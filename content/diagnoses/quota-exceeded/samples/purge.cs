using System;
using Azure.Identity;
using Microsoft.Graph;

// Removes for good the app registrations that were deleted and still count. This cannot be undone.
var graph = new GraphServiceClient(new DefaultAzureCredential());
var deleted = await graph.Directory.DeletedItems.GraphApplication.GetAsync();
foreach (var application in deleted?.Value ?? [])
{
    Console.WriteLine(application.DisplayName);
    await graph.Directory.DeletedItems[application.Id!].DeleteAsync();
}
