using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public static class TokenRequest
{
    /// <summary>A form, by POST. FormUrlEncodedContent encodes each value and sets the content type.</summary>
    public static async Task<string> SendAsync(HttpClient http, string tenantId, string clientId, string secret)
    {
        var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = clientId,
            ["client_secret"] = secret,
            ["scope"] = "https://graph.microsoft.com/.default",
        });
        var answer = await http.PostAsync($"https://login.microsoftonline.com/{tenantId}/oauth2/v2.0/token", form);
        return await answer.Content.ReadAsStringAsync();
    }
}
