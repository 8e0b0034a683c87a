using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

public static class SignIn
{
    /// <summary>A code alone. With CodeIdToken the app needs the tick at ID tokens.</summary>
    public static void UseCodeFlow(OpenIdConnectOptions options)
    {
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.UsePkce = true;
    }
}
