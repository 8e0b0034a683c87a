using System;
using Azure.Identity;
using Microsoft.Graph;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;

// The SDK waits for Retry-After by itself, three times unless told otherwise.
var graph = new GraphServiceClient(new DefaultAzureCredential());
var messages = await graph.Users["user-id"].Messages.GetAsync(request =>
{
    request.QueryParameters.Select = ["id", "subject", "receivedDateTime"];
    request.QueryParameters.Top = 50;
    request.Options.Add(new RetryHandlerOption { MaxRetry = 6 });
});
Console.WriteLine(messages?.Value?.Count);
