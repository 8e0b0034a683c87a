using System;
using System.Linq;
using Microsoft.Identity.Client;

var scopes = new[] { "https://graph.microsoft.com/User.Read" };
var app = PublicClientApplicationBuilder.Create("your-client-id")
    .WithTenantId("your-tenant-id")
    .WithDefaultRedirectUri()
    .Build();

var account = (await app.GetAccountsAsync()).FirstOrDefault();
AuthenticationResult result;
try
{
    result = await app.AcquireTokenSilent(scopes, account).ExecuteAsync();
}
catch (MsalUiRequiredException refusal)
{
    // The claims name the policy; without them the prompt may leave its step out.
    result = await app.AcquireTokenInteractive(scopes)
        .WithAccount(account)
        .WithClaims(refusal.Claims)
        .ExecuteAsync();
}
Console.WriteLine($"valid until {result.ExpiresOn:u}");
