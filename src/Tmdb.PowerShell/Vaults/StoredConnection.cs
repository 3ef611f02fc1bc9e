using System.Collections;
using System.Globalization;
using System.Management.Automation;
using System.Security;

namespace Tmdb.PowerShell;

/// <summary>The content of a secret: a credential, and optionally a session and a v4 user token. Supports the types in which a vault can store it.</summary>
internal sealed record StoredConnection(string Token, TmdbSession? Session, string? UserToken, Uri? BaseUri)
{
    private const string TokenKey = "Token";
    private const string SessionKey = "Session";
    private const string GuestSessionKey = "GuestSession";
    private const string GuestSessionExpiryKey = "GuestSessionExpiresAt";
    private const string UserTokenKey = "UserToken";
    private const string BaseUriKey = "BaseUri";

    /// <summary>The default text of a record would expose its values.</summary>
    public override string ToString() => nameof(StoredConnection);

    /// <summary>The secret for a vault. All values are SecureStrings, so that a vault that distinguishes types stores no plain text.</summary>
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
    /// <param name="secret">The secret.</param>
    /// <param name="withSession">Whether to read the session and user token. A new sign-in does not need them, and they may belong to another user or be invalid.</param>
    /// <exception cref="FormatException">It is of another type, contains no token, or contains an invalid value.</exception>
    public static StoredConnection FromSecret(object? secret, bool withSession)
    {
        if (secret is not Hashtable table)
        {
            var text = TextOf(secret) ?? throw new FormatException($"it is {Describe(secret)}.");
            return new StoredConnection(text, Session: null, UserToken: null, BaseUri: null);
        }

        var token = TextOf(table, TokenKey) ?? throw new FormatException($"it is a Hashtable without the key {TokenKey}.");
        Uri? baseUri = null;
        return TextOf(table, BaseUriKey) is { } address && !Uri.TryCreate(address, UriKind.Absolute, out baseUri)
            ? throw Unusable(BaseUriKey, "is no address")
            : withSession
                ? new StoredConnection(token, SessionOf(table), UserTokenOf(table), baseUri)
                : new StoredConnection(token, Session: null, UserToken: null, baseUri);
    }

    private static TmdbSession? SessionOf(Hashtable table)
    {
        if (IdOf(table, SessionKey) is { } user)
        {
            return new TmdbSession(TmdbSessionKind.User, user);
        }

        if (IdOf(table, GuestSessionKey) is not { } guest)
        {
            return null;
        }

        var expiry = TextOf(table, GuestSessionExpiryKey);
        return DateTimeOffset.TryParse(expiry, CultureInfo.InvariantCulture, out var expiresAt) || expiry is null
            ? new TmdbSession(TmdbSessionKind.Guest, guest, expiry is null ? null : expiresAt)
            : throw Unusable(GuestSessionExpiryKey, "is no date");
    }

    /// <summary>The session id, which becomes part of an address.</summary>
    private static string? IdOf(Hashtable table, string key) => TextOf(table, key)?.Trim() is not { } id ? null
        : id.Length > 0 && id.All(char.IsAsciiLetterOrDigit) ? id
        : throw Unusable(key, "holds no session: that has letters and digits only");

    private static string? UserTokenOf(Hashtable table)
    {
        if (TextOf(table, UserTokenKey) is not { } text)
        {
            return null;
        }

        try
        {
            if (TmdbCredential.Parse(text) is { Kind: not TmdbCredentialKind.ApiKey } token)
            {
                return token.Secret;
            }
        }
        catch (TmdbException e)
        {
            throw e.Kind == TmdbErrorKind.CredentialExpired ? Unusable(UserTokenKey, "holds a token that has expired") : NoToken();
        }

        throw NoToken();

        static FormatException NoToken() => Unusable(UserTokenKey, "holds no token (JWT): that has three parts with dots between them, in one line");
    }

    /// <summary>The value of a key is never displayed.</summary>
    private static FormatException Unusable(string key, string what) => new($"its key {key} {what}.");

    /// <summary>Keys are case-insensitive: such tables are written by hand, and a vault may change the case.</summary>
    private static string? TextOf(Hashtable table, string key)
    {
        var entry = table.Cast<DictionaryEntry>().FirstOrDefault(e => string.Equals(e.Key as string, key, StringComparison.OrdinalIgnoreCase));
        return entry.Value is null ? null : TextOf(entry.Value) ?? throw Unusable(key, $"is {Describe(PSObjects.Bare(entry.Value))}");
    }

    /// <summary>Describes a value that is not text.</summary>
    private static string Describe(object? secret) => secret switch
    {
        null => "null",
        string or SecureString => $"an empty {secret.GetType().Name}",
        PSCredential => "a PSCredential without a password",
        _ => $"of the type {secret.GetType().Name}, which holds no text",
    };

    private static string? TextOf(object? secret) => PSObjects.Bare(secret) switch
    {
        string { Length: > 0 } text => text,
        SecureString { Length: > 0 } text => text.ToPlainText(),
        PSCredential credential => TextOf(credential.Password),
        _ => null,
    };
}
