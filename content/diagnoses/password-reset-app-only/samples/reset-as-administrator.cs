using System.Threading.Tasks;
using Azure.Identity;
using Microsoft.Graph;
using Microsoft.Graph.Users.Item.Authentication.Methods.Item.ResetPassword;

public static class AdministratorReset
{
    private const string PasswordMethod = "28c10230-6103-485e-b985-444c60001490"; // the same for every user

    private static readonly GraphServiceClient Graph = new(
        new InteractiveBrowserCredential(new InteractiveBrowserCredentialOptions
        {
            TenantId = "your-tenant-id",
            ClientId = "your-client-id",
        }),
        new[] { "https://graph.microsoft.com/UserAuthenticationMethod.ReadWrite.All" });

    // The signed-in administrator resets somebody else's password.
    public static Task ResetAsync(string userId, string password) =>
        Graph.Users[userId].Authentication.Methods[PasswordMethod].ResetPassword
            .PostAsync(new ResetPasswordPostRequestBody { NewPassword = password });
}
