using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Security;

namespace Tmdb.PowerShell;

/// <summary>What a secret holds: a credential, and perhaps a session and a v4 user token. Knows the forms in which a vault may keep it.</summary>
internal sealed record StoredConnection(string Token, TmdbSession? Session, string? UserToken, Uri? BaseUri, string Source)
{
    private const string TokenKey = "Token";
    private const string SessionKey = "Session";
    private const string GuestSessionKey = "GuestSession";
    private const string GuestSessionExpiryKey = "GuestSessionExpiresAt";
    private const string UserTokenKey = "UserToken";
    private const string BaseUriKey = "BaseUri";

    /// <summary>A record's own text would show everything.</summary>
    public override string ToString() => Source;

    /// <summary>The secret for a vault: only SecureStrings, so that nothing is readable where a vault tells types apart.</summary>
    public static Hashtable ToSecret(TmdbClient client)
    {
        var secret = new Hashtable { [TokenKey] = client.Credential.Secret.ToSecureString() };
        if (client.Session is { Kind: TmdbSessionKind.User } user)
        {
            secret[SessionKey] = user.Id.ToSecureString();
        }
        else if (client.Session is { } guest)
        {
            secret[GuestSessionKey] = guest.Id.ToSecureString();
            if (guest.ExpiresAt is { } expiresAt)
            {
                secret[GuestSessionExpiryKey] = expiresAt.ToString("O", CultureInfo.InvariantCulture).ToSecureString();
            }
        }

        if (client.Credentials.UserToken is { } userToken)
        {
            secret[UserTokenKey] = userToken.ToSecureString();
        }

        // What was meant for another address must not go to TMDB.
        if (client.Options.BaseUri != TmdbClientOptions.DefaultBaseUri)
        {
            secret[BaseUriKey] = client.Options.BaseUri.AbsoluteUri.ToSecureString();
        }

        return secret;
    }

    /// <summary>Reads a String, SecureString, PSCredential or Hashtable; null for anything else.</summary>
    public static StoredConnection? FromSecret(object? secret, string source)
    {
        if (secret is Hashtable table)
        {
            var address = TextOf(table, BaseUriKey);
            Uri? baseUri = null;
            return TextOf(table, TokenKey) is not { } token || (address is not null && !Uri.TryCreate(address, UriKind.Absolute, out baseUri))
                ? null
                : new StoredConnection(token, SessionOf(table), TextOf(table, UserTokenKey), baseUri, source);
        }

        return TextOf(secret) is { } text ? new StoredConnection(text, Session: null, UserToken: null, BaseUri: null, source) : null;
    }

    private static TmdbSession? SessionOf(Hashtable table)
    {
        if (TextOf(table, SessionKey) is { } user)
        {
            return new TmdbSession(TmdbSessionKind.User, user);
        }

        return TextOf(table, GuestSessionKey) is not { } guest
            ? null
            : new TmdbSession(
                TmdbSessionKind.Guest,
                guest,
                DateTimeOffset.TryParse(TextOf(table, GuestSessionExpiryKey), CultureInfo.InvariantCulture, out var expiresAt) ? expiresAt : null);
    }

    /// <summary>Keys in any case: people write such tables by hand, and a vault may change it.</summary>
    private static string? TextOf(Hashtable table, string key) => TextOf(table.Cast<DictionaryEntry>()
        .FirstOrDefault(e => string.Equals(e.Key as string, key, StringComparison.OrdinalIgnoreCase)).Value);

    private static string? TextOf(object? secret) => (secret is PSObject wrapped ? wrapped.BaseObject : secret) switch
    {
        string { Length: > 0 } text => text,
        SecureString { Length: > 0 } text => text.ToPlainText(),
        PSCredential credential => TextOf(credential.Password),
        _ => null,
    };
}
