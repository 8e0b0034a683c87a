using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Identity.Client;

var app = PublicClientApplicationBuilder.Create("your-client-id")
    .WithAuthority("https://login.microsoftonline.com/your-tenant-id")
    .WithRedirectUri("http://localhost")
    .Build();

try
{
    var result = await Tokens.AcquireAsync(app, new[] { "https://graph.microsoft.com/User.Read" });
    Console.WriteLine($"valid until {result.ExpiresOn:u}");
}
catch (MsalServiceException error)
{
    // A policy that blocks blocks every time: show what the administrator needs, and stop.
    Console.Error.WriteLine($"{error.ErrorCode}: {error.Message}");
    Console.Error.WriteLine($"Correlation ID {error.CorrelationId}, {DateTimeOffset.UtcNow:u}");
}

public static class Tokens
{
    /// <summary>Silently, then once with the user, in the system browser of this device.</summary>
    public static async Task<AuthenticationResult> AcquireAsync(IPublicClientApplication app, string[] scopes)
    {
        var account = (await app.GetAccountsAsync()).FirstOrDefault();
        try
        {
            return await app.AcquireTokenSilent(scopes, account).ExecuteAsync();
        }
        catch (MsalUiRequiredException)
        {
            return await app.AcquireTokenInteractive(scopes).ExecuteAsync();
        }
    }
}
