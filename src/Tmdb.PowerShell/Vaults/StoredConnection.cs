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

    /// <summary>Reads a String, SecureString, PSCredential or Hashtable.</summary>
    /// <exception cref="FormatException">It is anything else, or holds no token, or something that cannot be used.</exception>
    public static StoredConnection FromSecret(object? secret, string source)
    {
        if (secret is not Hashtable table)
        {
            var text = TextOf(secret) ?? throw NoToken(secret);
            return new StoredConnection(text, Session: null, UserToken: null, BaseUri: null, source);
        }

        var token = TextOf(table, TokenKey) ?? throw NoToken(table);
        Uri? baseUri = null;
        return TextOf(table, BaseUriKey) is { } address && !Uri.TryCreate(address, UriKind.Absolute, out baseUri)
            ? throw Unusable(BaseUriKey)
            : new StoredConnection(token, SessionOf(table), TextOf(table, UserTokenKey), baseUri, source);
    }

    private static TmdbSession? SessionOf(Hashtable table)
    {
        if (TextOf(table, SessionKey) is { } user)
        {
            return new TmdbSession(TmdbSessionKind.User, user);
        }

        if (TextOf(table, GuestSessionKey) is not { } guest)
        {
            return null;
        }

        var expiry = TextOf(table, GuestSessionExpiryKey);
        return DateTimeOffset.TryParse(expiry, CultureInfo.InvariantCulture, out var expiresAt) || expiry is null
            ? new TmdbSession(TmdbSessionKind.Guest, guest, expiry is null ? null : expiresAt)
            : throw Unusable(GuestSessionExpiryKey);
    }

    private static FormatException NoToken(object? secret) => new($"it is a {secret?.GetType().Name ?? "null"} that holds no token.");

    /// <summary>What a key holds is shown to nobody.</summary>
    private static FormatException Unusable(string key) => new($"the value of its key {key} is unusable.");

    /// <summary>Keys in any case: people write such tables by hand, and a vault may change it.</summary>
    private static string? TextOf(Hashtable table, string key)
    {
        var entry = table.Cast<DictionaryEntry>().FirstOrDefault(e => string.Equals(e.Key as string, key, StringComparison.OrdinalIgnoreCase));
        return entry.Value is null ? null : TextOf(entry.Value) ?? throw Unusable(key);
    }

    private static string? TextOf(object? secret) => PSObjects.Bare(secret) switch
    {
        string { Length: > 0 } text => text,
        SecureString { Length: > 0 } text => text.ToPlainText(),
        PSCredential credential => TextOf(credential.Password),
        _ => null,
    };
}
