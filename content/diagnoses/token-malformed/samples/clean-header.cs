using System;
using System.Net.Http;
using System.Net.Http.Headers;
using Azure.Core;
using Azure.Identity;

var credential = new DefaultAzureCredential();
var scopes = new[] { "https://graph.microsoft.com/.default" };
AccessToken token = await credential.GetTokenAsync(new TokenRequestContext(scopes));

using var http = new HttpClient();
using var request = new HttpRequestMessage(HttpMethod.Get, "https://graph.microsoft.com/v1.0/organization");

// Scheme and token apart: the class writes the one space between them.
request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Token);

using var response = await http.SendAsync(request);
Console.WriteLine($"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");
