using System;
using Microsoft.Identity.Client;

// Say so here: with an empty value the request would go out without a credential.
var secret = Environment.GetEnvironmentVariable("CLIENT_SECRET")
    ?? throw new InvalidOperationException("CLIENT_SECRET is not set");

var app = ConfidentialClientApplicationBuilder.Create("your-client-id")
    .WithTenantId("your-tenant-id")
    .WithClientSecret(secret)
    .Build();
var result = await app.AcquireTokenForClient(new[] { "https://graph.microsoft.com/.default" }).ExecuteAsync();
Console.WriteLine($"valid until {result.ExpiresOn:u}");
