using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Identity.Client;

public static class ChallengeAnswer
{
    // cp1 says that this app can answer a challenge.
    public static IPublicClientApplication CreateApp() =>
        PublicClientApplicationBuilder.Create("your-client-id")
            .WithTenantId("your-tenant-id")
            .WithDefaultRedirectUri()
            .WithClientCapabilities(new[] { "cp1" })
            .Build();

    /// <summary>A token that carries the claims Graph asked for. Send the call again with it, once.</summary>
    public static async Task<string> TokenWithClaimsAsync(
        IPublicClientApplication app, IAccount account, string[] scopes, HttpResponseMessage refusal)
    {
        var claims = WwwAuthenticateParameters.GetClaimChallengeFromResponseHeaders(refusal.Headers);
        try
        {
            return (await app.AcquireTokenSilent(scopes, account).WithClaims(claims).ExecuteAsync()).AccessToken;
        }
        catch (MsalUiRequiredException)
        {
            var request = app.AcquireTokenInteractive(scopes).WithAccount(account).WithClaims(claims);
            return (await request.ExecuteAsync()).AccessToken;
        }
    }
}
