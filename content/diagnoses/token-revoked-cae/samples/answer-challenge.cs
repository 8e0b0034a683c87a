using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;
using Microsoft.Identity.Client;

// GraphServiceClient answers a challenge by itself. This is for code that sends its own requests.
var app = PublicClientApplicationBuilder.Create("your-client-id")
    .WithAuthority("https://login.microsoftonline.com/your-tenant-id")
    .WithRedirectUri("http://localhost")
    .WithClientCapabilities(new[] { "cp1" })
    .Build();
using var http = new HttpClient();

var response = await SendAsync(await TokenAsync(null));
if (response.StatusCode == HttpStatusCode.Unauthorized)
{
    var claims = WwwAuthenticateParameters.GetClaimChallengeFromResponseHeaders(response.Headers);
    if (!string.IsNullOrEmpty(claims))
    {
        response = await SendAsync(await TokenAsync(claims));
    }
}
Console.WriteLine((int)response.StatusCode);

async Task<HttpResponseMessage> SendAsync(string token)
{
    using var request = new HttpRequestMessage(HttpMethod.Get, "https://graph.microsoft.com/v1.0/me");
    request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
    return await http.SendAsync(request);
}

async Task<string> TokenAsync(string? claims)
{
    var scopes = new[] { "https://graph.microsoft.com/User.Read" };
    var account = (await app.GetAccountsAsync()).FirstOrDefault();
    try
    {
        return (await app.AcquireTokenSilent(scopes, account).WithClaims(claims).ExecuteAsync()).AccessToken;
    }
    catch (MsalUiRequiredException)
    {
        return (await app.AcquireTokenInteractive(scopes).WithClaims(claims).ExecuteAsync()).AccessToken;
    }
}
