using System.Linq;
using System.Threading.Tasks;
using Microsoft.Identity.Client;

public static class GraphTokens
{
    /// <summary>Silently where an account is known, else with a page.</summary>
    public static async Task<AuthenticationResult> GetAsync(IPublicClientApplication app)
    {
        string[] scopes = ["User.Read"];
        var account = (await app.GetAccountsAsync()).FirstOrDefault();
        try
        {
            return await app.AcquireTokenSilent(scopes, account).ExecuteAsync();
        }
        catch (MsalUiRequiredException)
        {
            return await app.AcquireTokenInteractive(scopes).WithAccount(account).ExecuteAsync();
        }
    }
}
