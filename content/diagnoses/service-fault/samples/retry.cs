using System;
using Azure.Identity;
using Microsoft.Graph;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;

// The SDK repeats 429, 503 and 504 and honours Retry-After. Give it more tries for one call:
var graph = new GraphServiceClient(new DefaultAzureCredential());
var users = await graph.Users.GetAsync(request =>
    request.Options.Add(new RetryHandlerOption { MaxRetry = 5, Delay = 2 }));
Console.WriteLine(users?.Value?.Count);
