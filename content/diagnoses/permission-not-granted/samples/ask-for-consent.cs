using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.Identity.Client;

public static class Consent
{
    // Call this once: the prompt appears even where an older consent exists.
    public static async Task<IEnumerable<string>> AskForMailAsync()
    {
        var app = PublicClientApplicationBuilder.Create("your-client-id")
            .WithTenantId("your-tenant-id")
            .WithDefaultRedirectUri()
            .Build();
        var result = await app
            .AcquireTokenInteractive(new[] { "https://graph.microsoft.com/Mail.Read" })
            .WithPrompt(Prompt.Consent)
            .ExecuteAsync();
        return result.Scopes;
    }
}
