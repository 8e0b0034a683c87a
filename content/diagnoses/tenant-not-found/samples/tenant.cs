using System;
using Microsoft.Identity.Client;

public static class Daemon
{
    /// <summary>A placeholder that was never filled in fails here, and not as AADSTS90002.</summary>
    public static IConfidentialClientApplication Create(string clientId, string tenantId, string secret) =>
        ConfidentialClientApplicationBuilder
            .Create(Guid.Parse(clientId).ToString())
            .WithTenantId(Guid.Parse(tenantId).ToString())
            .WithClientSecret(secret)
            .Build();
}
