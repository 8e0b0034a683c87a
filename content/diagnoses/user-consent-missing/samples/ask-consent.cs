using System.Threading.Tasks;
using Microsoft.Identity.Client;

public static class Consent
{
    /// <summary>A silent request can never show the consent page. Where interaction is required, show it.</summary>
    public static async Task<string> TokenAsync(IPublicClientApplication app, IAccount account, string[] scopes)
    {
        try
        {
            return (await app.AcquireTokenSilent(scopes, account).ExecuteAsync()).AccessToken;
        }
        catch (MsalUiRequiredException)
        {
            var request = app.AcquireTokenInteractive(scopes).WithAccount(account);
            return (await request.ExecuteAsync()).AccessToken;
        }
    }
}
