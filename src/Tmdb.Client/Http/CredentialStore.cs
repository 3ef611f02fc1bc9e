using System.Net.Http.Headers;

namespace Tmdb.Http;

/// <summary>The credentials of one client. The one place that attaches them to a request, and that knows what to keep out of texts.</summary>
internal sealed class CredentialStore(TmdbCredential application)
{
    private volatile TmdbSession? _session;
    private volatile string? _userToken = application.Kind == TmdbCredentialKind.UserToken ? application.Secret : null;

    public TmdbCredential Application { get; } = application;

    public TmdbSession? Session
    {
        get => _session;
        set => _session = value;
    }

    public string? UserToken
    {
        get => _userToken;
        set => _userToken = value;
    }

    /// <summary>Refuses, before anything is sent, what cannot succeed with the credentials that there are.</summary>
    /// <exception cref="TmdbException">A session or a token is missing.</exception>
    public void Check(TmdbRequest request)
    {
        switch (request.Needs)
        {
            case CredentialUse.UserSession when _session is { Kind: TmdbSessionKind.Guest }:
                throw Missing(TmdbErrorKind.GuestSessionCannot, "The connection has a guest session, and guests can only rate.");
            case CredentialUse.UserSession or CredentialUse.AnySession when _session is null:
                throw Missing(TmdbErrorKind.SessionRequired, "This acts for a user, and nobody has signed in on this connection.");
            case CredentialUse.GuestSession when _session is not { Kind: TmdbSessionKind.Guest }:
                throw Missing(TmdbErrorKind.SessionRequired, "This needs a guest session, and the connection has none.");
            case CredentialUse.UserToken when _userToken is null:
                throw Missing(TmdbErrorKind.UserTokenRequired, "This needs a v4 user token, and the connection has none.");
            case CredentialUse.ApplicationToken when Application.Kind == TmdbCredentialKind.ApiKey:
                throw Missing(TmdbErrorKind.ReadTokenRequired, "This is a v4 operation, which needs a read token. The connection has an API key.");
            default:
                return;
        }

        TmdbException Missing(TmdbErrorKind kind, string what) => new(kind, $"{what} Nothing was sent.");
    }

    public void Attach(TmdbRequest request, HttpRequestHeaders headers, List<KeyValuePair<string, string>> query)
    {
        if (request.Needs == CredentialUse.UserToken)
        {
            headers.Authorization = new AuthenticationHeaderValue("Bearer", _userToken);
            return;
        }

        if (Application.Kind == TmdbCredentialKind.ApiKey)
        {
            query.Add(new("api_key", Application.Secret));
        }
        else
        {
            // Any v4 path takes the user's token where there is one; only then does it show the user's private things.
            var bearer = request.Needs == CredentialUse.Everything && request.Path.StartsWith("4/", StringComparison.Ordinal)
                ? _userToken ?? Application.Secret
                : Application.Secret;
            headers.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        }

        var sendsSession = request.Needs is CredentialUse.UserSession or CredentialUse.AnySession
            || (request.Needs == CredentialUse.Everything && request.Path.StartsWith("3/", StringComparison.Ordinal));
        if (sendsSession && _session is { } session)
        {
            query.Add(new(session.Kind == TmdbSessionKind.Guest ? "guest_session_id" : "session_id", session.Id));
        }
    }

    /// <summary>A text from outside, which may quote what we sent, without our secrets.</summary>
    public string Redact(string text, TmdbRequest request)
    {
        foreach (var secret in (string?[])[Application.Secret, _userToken, _session?.Id, .. request.Secrets])
        {
            if (!string.IsNullOrEmpty(secret))
            {
                text = text.Replace(secret, "***", StringComparison.Ordinal).Replace(Uri.EscapeDataString(secret), "***", StringComparison.Ordinal);
            }
        }

        return text;
    }
}
