using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Tmdb.Http;

/// <summary>The credentials of one client. The one place that attaches them to a request, and that knows what to keep out of texts.</summary>
internal sealed class CredentialStore(TmdbCredential application)
{
    /// <summary>No message of TMDB's is nearly as long.</summary>
    private const int LongestText = 1000;

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

    /// <summary>The id of the account of the user token, which v4 has in paths. It is what the token says of its user. Null: there is no token.</summary>
    /// <exception cref="TmdbException">The token says nothing of its user.</exception>
    public string? UserObjectId => _userToken is { } token
        ? TmdbCredential.SubjectOf(token)
            ?? throw new TmdbException(TmdbErrorKind.MalformedCredential, "The user token does not say whose it is. Sign in again. Nothing was sent.")
        : null;

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

        // Any v4 path takes the user's token where there is one; only then does it show the user's private things.
        var asUser = request.Needs == CredentialUse.Everything && request.Path.StartsWith("4/", StringComparison.Ordinal) ? _userToken : null;
        if (asUser is not null || Application.Kind != TmdbCredentialKind.ApiKey)
        {
            headers.Authorization = new AuthenticationHeaderValue("Bearer", asUser ?? Application.Secret);
        }
        else
        {
            query.Add(new("api_key", Application.Secret));
        }

        var sendsSession = request.Needs is CredentialUse.UserSession or CredentialUse.AnySession
            || (request.Needs == CredentialUse.Everything
                && request.Path.StartsWith("3/", StringComparison.Ordinal)
                && !query.Exists(q => q.Key is "session_id" or "guest_session_id"));
        if (sendsSession && _session is { } session)
        {
            query.Add(new(session.Kind == TmdbSessionKind.Guest ? "guest_session_id" : "session_id", session.Id));
        }
    }

    /// <summary>The credentials that may go with a request, without the ids of accounts, which are shorter and which answers name.</summary>
    public IReadOnlyList<string> Sent(TmdbRequest request) =>
        [.. ((string?[])[Application.Secret, _userToken, _session?.Id, .. request.Secrets.Where(secret => secret.Length >= 32)]).OfType<string>()];

    /// <summary>A text from outside, which may quote what we sent, without our secrets.</summary>
    public string Redact(string text, TmdbRequest request)
    {
        // The longest first: one may be a part of another. Cases do not count: hosts and escapes come back in either.
        var forms = ((string?[])[Application.Secret, _userToken, _session?.Id, .. request.Secrets]).SelectMany(FormsOf).Distinct(StringComparer.OrdinalIgnoreCase);
        foreach (var form in forms.OrderByDescending(f => f.Length))
        {
            text = text.Replace(form, "***", StringComparison.OrdinalIgnoreCase);
        }

        return text;
    }

    /// <summary>A text from outside for people to read: without our secrets, in one line, and of a length that fits a message.</summary>
    public string Show(string text, TmdbRequest request)
    {
        var shown = DisplayText.OneLine(Redact(text, request));
        return shown.Length > LongestText ? string.Concat(shown.AsSpan(0, LongestText), "...") : shown;
    }

    /// <summary>What caused an error, if its text quotes no secret of ours; null otherwise.</summary>
    public Exception? IfHarmless(Exception cause, TmdbRequest request)
    {
        var text = cause.ToString();
        return Redact(text, request) == text ? cause : null;
    }

    /// <summary>A secret as it may come back: plain, in an address, in a form, in HTML, in JSON, or as .NET quotes bytes.</summary>
    private static string[] FormsOf(string? secret)
    {
        // The number of an account can be short: then it says nothing, and would be found in every other number.
        if (string.IsNullOrEmpty(secret) || (secret.Length < 4 && secret.All(char.IsAsciiDigit)))
        {
            return [];
        }

        var sent = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(secret)); // Half a surrogate pair leaves as a replacement character.
        return [secret, sent, Uri.EscapeDataString(sent), WebUtility.UrlEncode(sent), WebUtility.HtmlEncode(sent), JsonEncodedText.Encode(sent).ToString(), BitConverter.ToString(Encoding.UTF8.GetBytes(sent))];
    }
}
