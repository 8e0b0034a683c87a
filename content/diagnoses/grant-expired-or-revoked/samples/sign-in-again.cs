using System.Linq;
using System.Threading.Tasks;
using Microsoft.Identity.Client;

public static class Session
{
    /// <summary>A token, silently while the session lasts, else after a new sign-in.</summary>
    public static async Task<AuthenticationResult> TokenOrSignIn(IPublicClientApplication app, string[] scopes)
    {
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
