namespace Tmdb.Sandbox;

/// <summary>Lets nobody in without a valid credential. It stands before the routes, so that even an unknown path is refused.</summary>
internal sealed class CredentialGate(Credentials credentials)
{
    private const string Scheme = "Bearer ";

    /// <summary>The refusal, or null; the call then knows its credential.</summary>
    public TmdbStatus? Check(Call call)
    {
        var bearer = Bearer(call);
        var apiKey = call.Parameter("api_key");
        if (bearer is not null && apiKey is not null)
        {
            call.Problems.Add("both an API key and a token");
        }

        if (bearer is not null)
        {
            call.Credential = credentials.OfToken(bearer);
            if (call.Credential.Kind == CredentialKind.None)
            {
                if (bearer == credentials.ApiKey)
                {
                    call.Problems.Add("the v3 API key sent as a Bearer token");
                }

                if (credentials.IsEndedByReset(bearer))
                {
                    call.Problems.Add(SandboxState.EndedByReset("user's access token"));
                }

                if (credentials.IsRevoked(bearer))
                {
                    return TmdbStatus.InvalidToken;
                }
            }
        }

        if (call.Credential.Kind == CredentialKind.None && apiKey is not null && apiKey == credentials.ApiKey)
        {
            call.Credential = new(CredentialKind.ApiKey);
        }

        call.UserName = call.Credential.User?.UserName;
        return call.Credential.Kind == CredentialKind.None ? TmdbStatus.InvalidApiKey : null;
    }

    /// <summary>Whether the credential is enough for an operation.</summary>
    public static bool Allows(Credential credential, Access access) => access switch
    {
        Access.Bearer => credential.Kind is CredentialKind.Token or CredentialKind.UserToken,
        Access.User => credential.Kind == CredentialKind.UserToken,
        _ => true,
    };

    /// <summary>What TMDB says when the credential is not enough: to the application's token, that no user lets it write.</summary>
    public static Answer Refusal(Call call) => call.Credential.Kind == CredentialKind.Token && !call.IsGet
        ? Answer.Failure(TmdbStatus.NoWritePermission)
        : Answer.Of(TmdbStatus.AuthenticationFailed);

    private static string? Bearer(Call call)
    {
        if (call.Authorization is not { } header)
        {
            return null;
        }

        if (header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return header[Scheme.Length..].Trim();
        }

        call.Problems.Add("an Authorization header that is not Bearer");
        return null;
    }
}
