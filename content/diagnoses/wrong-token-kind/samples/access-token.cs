using System;
using System.Net.Http;
using System.Net.Http.Headers;
using Microsoft.Identity.Client;

var app = PublicClientApplicationBuilder.Create("your-client-id")
    .WithAuthority("https://login.microsoftonline.com/your-tenant-id")
    .WithRedirectUri("http://localhost")
    .Build();
var scopes = new[] { "https://graph.microsoft.com/User.Read" };
var result = await app.AcquireTokenInteractive(scopes).ExecuteAsync();

// AccessToken is for Graph. IdToken tells this app who signed in, and no API.
using var http = new HttpClient();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", result.AccessToken);
Console.WriteLine(await http.GetStringAsync("https://graph.microsoft.com/v1.0/me"));
