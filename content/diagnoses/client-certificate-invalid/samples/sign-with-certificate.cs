using System;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Identity.Client;

using var store = new X509Store(StoreName.My, StoreLocation.CurrentUser, OpenFlags.ReadOnly);
var found = store.Certificates.Find(X509FindType.FindByThumbprint, "your-thumbprint", validOnly: false);
if (found.Count == 0) throw new InvalidOperationException("the certificate is not in this store");
if (!found[0].HasPrivateKey) throw new InvalidOperationException("import the .pfx: the .cer holds no private key");

var app = ConfidentialClientApplicationBuilder.Create("your-client-id")
    .WithTenantId("your-tenant-id")
    .WithCertificate(found[0])
    .Build();
var result = await app.AcquireTokenForClient(new[] { "https://graph.microsoft.com/.default" }).ExecuteAsync();
Console.WriteLine($"valid until {result.ExpiresOn:u}");
