using Microsoft.Identity.Client;

public static class Apps
{
    /// <summary>The audience says the same as Supported account types of the registration.</summary>
    public static IPublicClientApplication ForOneTenant() =>
        PublicClientApplicationBuilder.Create("your-client-id").WithTenantId("your-tenant-id").Build();

    /// <summary>Any organization, and no personal accounts.</summary>
    public static IPublicClientApplication ForOrganizations() =>
        PublicClientApplicationBuilder
            .Create("your-client-id")
            .WithAuthority(AadAuthorityAudience.AzureAdMultipleOrgs)
            .Build();
}
