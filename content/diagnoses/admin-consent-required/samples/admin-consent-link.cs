using System;

// Graph's address stands in front of each delegated permission. Ask for no more than the app uses.
var scopes = new[]
{
    "https://graph.microsoft.com/User.Read",
    "https://graph.microsoft.com/Calendars.Read",
};

Console.WriteLine("Open this address as an administrator of the tenant:");
Console.WriteLine(AdminConsent.Link("your-tenant-id", "your-client-id", "http://localhost", scopes));

public static class AdminConsent
{
    /// <summary>Where an administrator grants delegated permissions for the whole tenant.</summary>
    /// <param name="redirectUri">One that is registered for the app.</param>
    public static Uri Link(string tenantId, string clientId, string redirectUri, string[] scopes) =>
        new($"https://login.microsoftonline.com/{tenantId}/v2.0/adminconsent"
            + $"?client_id={Uri.EscapeDataString(clientId)}"
            + $"&scope={Uri.EscapeDataString(string.Join(' ', scopes))}"
            + $"&redirect_uri={Uri.EscapeDataString(redirectUri)}"
            + $"&state={Guid.NewGuid():N}");
}
