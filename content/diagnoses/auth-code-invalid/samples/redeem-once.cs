using System;
using System.Collections.Concurrent;
using System.Threading.Tasks;
using Microsoft.Identity.Client;

public sealed class SignIn(IConfidentialClientApplication app)
{
    private static readonly string[] Scopes = ["https://graph.microsoft.com/User.Read"];
    private readonly ConcurrentDictionary<string, string> pending = new();

    /// <summary>The address of the sign-in page; the verifier stays here, with the state of this one sign-in.</summary>
    public async Task<Uri> Start(string state)
    {
        var address = await app.GetAuthorizationRequestUrl(Scopes)
            .WithPkce(out var verifier)
            .WithExtraQueryParameters($"state={Uri.EscapeDataString(state)}")
            .ExecuteAsync();
        pending[state] = verifier;
        return address;
    }

    /// <summary>Tokens for a code, once: a second call with the same state finds no verifier.</summary>
    public Task<AuthenticationResult> Finish(string state, string code) =>
        pending.TryRemove(state, out var verifier)
            ? app.AcquireTokenByAuthorizationCode(Scopes, code).WithPkceCodeVerifier(verifier).ExecuteAsync()
            : throw new InvalidOperationException("this sign-in is finished, or did not begin here");
}
