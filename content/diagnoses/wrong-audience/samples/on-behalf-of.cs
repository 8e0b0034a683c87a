using System;
using System.Threading.Tasks;
using Azure.Identity;
using Microsoft.Graph;

public static class GraphForCaller
{
    /// <summary>Reads the caller's name with a Graph token that is exchanged for the token sent to this API.</summary>
    public static async Task<string?> ReadNameAsync(string tokenSentToThisApi)
    {
        var credential = new OnBehalfOfCredential(
            Environment.GetEnvironmentVariable("TENANT_ID"),
            Environment.GetEnvironmentVariable("CLIENT_ID"),
            Environment.GetEnvironmentVariable("CLIENT_SECRET"),
            tokenSentToThisApi);
        var graph = new GraphServiceClient(credential, new[] { "https://graph.microsoft.com/User.Read" });
        var me = await graph.Me.GetAsync();
        return me?.DisplayName;
    }
}
