using System;
using System.IO;
using Microsoft.Identity.Client;

var file = Environment.GetEnvironmentVariable("AZURE_FEDERATED_TOKEN_FILE")
    ?? throw new InvalidOperationException("AZURE_FEDERATED_TOKEN_FILE is not set");

// A function, not a string: it is asked whenever a new token is needed.
var app = ConfidentialClientApplicationBuilder.Create("your-client-id")
    .WithTenantId("your-tenant-id")
    .WithClientAssertion((AssertionRequestOptions options) => File.ReadAllTextAsync(file, options.CancellationToken))
    .Build();
var result = await app.AcquireTokenForClient(new[] { "https://graph.microsoft.com/.default" }).ExecuteAsync();
Console.WriteLine($"valid until {result.ExpiresOn:u}");
