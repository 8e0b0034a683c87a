using System;
using System.Runtime.InteropServices;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.Broker;

public static class Apps
{
    [DllImport("user32.dll")]
    private static extern IntPtr GetForegroundWindow();

    /// <summary>With the broker: it needs a window to stand before.</summary>
    public static IPublicClientApplication WithBroker() =>
        PublicClientApplicationBuilder
            .Create("your-client-id")
            .WithTenantId("your-tenant-id")
            .WithParentActivityOrWindow(GetForegroundWindow)
            .WithBroker(new BrokerOptions(BrokerOptions.OperatingSystems.Windows))
            .Build();

    /// <summary>Without it: the system browser opens.</summary>
    public static IPublicClientApplication WithBrowser() =>
        PublicClientApplicationBuilder
            .Create("your-client-id")
            .WithTenantId("your-tenant-id")
            .WithRedirectUri("http://localhost")
            .Build();
}
