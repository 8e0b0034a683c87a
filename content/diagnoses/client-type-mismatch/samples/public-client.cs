using System;
using Microsoft.Identity.Client;

// No secret: this program runs on the user's computer. Redirect URI http://localhost, registered under
// Mobile and desktop applications.
var app = PublicClientApplicationBuilder.Create("your-client-id")
    .WithTenantId("your-tenant-id")
    .WithRedirectUri("http://localhost")
    .Build();
var result = await app.AcquireTokenInteractive(new[] { "https://graph.microsoft.com/User.Read" }).ExecuteAsync();
Console.WriteLine($"signed in as {result.Account.Username}");
