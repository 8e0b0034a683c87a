using Microsoft.Identity.Client;

public static class Desktop
{
    /// <summary>Registered under Mobile and desktop applications as http://localhost; the port may differ.</summary>
    public static IPublicClientApplication Create() =>
        PublicClientApplicationBuilder
            .Create("your-client-id")
            .WithAuthority("https://login.microsoftonline.com/your-tenant-id")
            .WithRedirectUri("http://localhost")
            .Build();
}
