using System.Threading.Tasks;
using Microsoft.Identity.Client;

public static class Downstream
{
    private static readonly string[] Scopes = ["https://graph.microsoft.com/User.Read"];

    /// <summary>Exchanges the token of the present request; its audience must be this API.</summary>
    public static async Task<string> TokenForGraph(IConfidentialClientApplication api, string incoming)
    {
        var result = await api.AcquireTokenOnBehalfOf(Scopes, new UserAssertion(incoming)).ExecuteAsync();
        return result.AccessToken;
    }
}
