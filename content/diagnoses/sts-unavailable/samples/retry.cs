using System;
using System.Threading.Tasks;
using Microsoft.Identity.Client;

public static class Patience
{
    /// <summary>Repeats a token request that failed for a passing reason, then gives up.</summary>
    public static async Task<AuthenticationResult> AskAsync(IConfidentialClientApplication app, string[] scopes)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await app.AcquireTokenForClient(scopes).ExecuteAsync();
            }
            catch (MsalServiceException error) when (error.StatusCode >= 500 && attempt <= 3)
            {
                await Task.Delay(TimeSpan.FromSeconds(Math.Pow(2, attempt)));
            }
        }
    }
}
