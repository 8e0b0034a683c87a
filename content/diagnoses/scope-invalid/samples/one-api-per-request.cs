using System;
using Microsoft.Identity.Client;

// An array, one permission an entry: no comma, no line break, nothing empty. All of one API.
var graph = new[] { "https://graph.microsoft.com/User.Read", "https://graph.microsoft.com/Mail.Read" };
var ownApi = new[] { "api://your-api-client-id/orders.read" };

var app = PublicClientApplicationBuilder.Create("your-client-id")
    .WithAuthority("https://login.microsoftonline.com/your-tenant-id")
    .WithRedirectUri("http://localhost")
    .Build();

// One sign-in may ask for consent to several APIs; the token it returns is for the first one only.
var forGraph = await app.AcquireTokenInteractive(graph).WithExtraScopesToConsent(ownApi).ExecuteAsync();

// A token request names one API. A second API needs a second request.
var forOwnApi = await app.AcquireTokenSilent(ownApi, forGraph.Account).ExecuteAsync();

Console.WriteLine($"Graph: {string.Join(' ', forGraph.Scopes)}");
Console.WriteLine($"Own API: {string.Join(' ', forOwnApi.Scopes)}");
