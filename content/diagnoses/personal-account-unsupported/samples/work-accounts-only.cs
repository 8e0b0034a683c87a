using Microsoft.Identity.Client;

public static class WorkAccounts
{
    private const string PersonalAccounts = "9188040d-6c67-4c5b-b112-36a304b66dad";

    // Work and school accounts of any tenant, and no personal ones.
    public static IPublicClientApplication Create() =>
        PublicClientApplicationBuilder.Create("your-client-id")
            .WithAuthority(AadAuthorityAudience.AzureAdMultipleOrgs)
            .WithDefaultRedirectUri()
            .Build();

    // For an app that serves both kinds.
    public static bool HasOrganization(AuthenticationResult result) => result.TenantId != PersonalAccounts;
}
