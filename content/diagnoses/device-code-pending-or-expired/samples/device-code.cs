using System;
using System.Threading.Tasks;
using Microsoft.Identity.Client;

var app = PublicClientApplicationBuilder.Create("your-client-id").WithTenantId("your-tenant-id").Build();
try
{
    var result = await app.AcquireTokenWithDeviceCode(["User.Read"], code =>
    {
        Console.WriteLine(code.Message);
        return Task.CompletedTask;
    }).ExecuteAsync();
    Console.WriteLine(result.Account.Username);
}
catch (MsalServiceException error) when (error.ErrorCode is "code_expired" or "authorization_declined")
{
    Console.WriteLine("Too late, or declined. Start again for a new code.");
}
