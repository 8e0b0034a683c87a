using System;
using System.Threading.Tasks;
using Microsoft.Identity.Client;

var app = PublicClientApplicationBuilder.Create("your-client-id").WithTenantId("your-tenant-id").Build();
// The user signs in with a browser, on any device, and can take every step that a policy wants.
var result = await app.AcquireTokenWithDeviceCode(
    new[] { "https://graph.microsoft.com/User.Read" },
    code =>
    {
        Console.WriteLine(code.Message);
        return Task.CompletedTask;
    }).ExecuteAsync();
Console.WriteLine($"signed in as {result.Account.Username}");
