using System.Threading.Tasks;
using Microsoft.Identity.Client;

/// <summary>Register it as a singleton: the cache lives in the client object.</summary>
public sealed class GraphTokens(string clientId, string tenantId, string secret)
{
    private readonly IConfidentialClientApplication app = ConfidentialClientApplicationBuilder
        .Create(clientId)
        .WithTenantId(tenantId)
        .WithClientSecret(secret)
        .Build();

    public async Task<string> GetAsync() =>
        (await app.AcquireTokenForClient(["https://graph.microsoft.com/.default"]).ExecuteAsync()).AccessToken;
}
