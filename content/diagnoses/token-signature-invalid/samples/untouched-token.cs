using System;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Identity.Client;

var app = PublicClientApplicationBuilder.Create("your-client-id")
    .WithAuthority("https://login.microsoftonline.com/your-tenant-id")
    .WithRedirectUri("http://localhost")
    .Build();
var scopes = new[] { "https://graph.microsoft.com/User.Read" };
var signIn = await app.AcquireTokenInteractive(scopes).ExecuteAsync();

// Skips the cache. The token goes on as it came: not decoded, trimmed, re-encoded or shortened.
var result = await app.AcquireTokenSilent(scopes, signIn.Account).WithForceRefresh(true).ExecuteAsync();

// To compare what was received with what was sent, without showing either.
var digest = SHA256.HashData(Encoding.ASCII.GetBytes(result.AccessToken));
Console.WriteLine($"{result.AccessToken.Length} characters, {Convert.ToHexString(digest.Take(6).ToArray())}");

using var http = new HttpClient();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", result.AccessToken);
using var response = await http.GetAsync("https://graph.microsoft.com/v1.0/me");
Console.WriteLine($"{(int)response.StatusCode}");
