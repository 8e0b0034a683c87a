using System;
using System.Net.Http;

// Shows who signed the certificate that this machine is given, and keeps the check on.
var handler = new HttpClientHandler
{
    ServerCertificateCustomValidationCallback = (_, certificate, _, problems) =>
    {
        Console.WriteLine($"{problems}: {certificate?.Issuer}");
        return problems == System.Net.Security.SslPolicyErrors.None;
    },
};
using var http = new HttpClient(handler);
var answer = await http.GetAsync("https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration");
Console.WriteLine(answer.StatusCode);
