using System;
using Microsoft.Identity.Client;

// openid, profile and offline_access alone name no API. A Graph permission makes it a Graph token.
var scopes = new[] { "https://graph.microsoft.com/User.Read" };

var app = PublicClientApplicationBuilder.Create("your-client-id")
    .WithAuthority("https://login.microsoftonline.com/your-tenant-id")
    .WithRedirectUri("http://localhost")
    .Build();

var result = await app.AcquireTokenInteractive(scopes).ExecuteAsync();

// What the token is good for stands here, whether or not the token itself can be read.
Console.WriteLine($"granted: {string.Join(' ', result.Scopes)}");
