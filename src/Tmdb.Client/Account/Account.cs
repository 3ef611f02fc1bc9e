using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>A user's account: <see href="https://developer.themoviedb.org/reference/account-details"/>.</summary>
public sealed class Account : TmdbObject
{
    /// <summary>The v3 account id, a number.</summary>
    public int Id { get; init; }

    /// <summary>The name to sign in with.</summary>
    public string? Username { get; init; }

    /// <summary>The display name of the user. Empty when there is none.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the user wants adult titles in what is searched.</summary>
    public bool? IncludeAdult { get; init; }

    /// <summary>The user's language, as an ISO 639-1 code (<c>en</c>).</summary>
    [JsonPropertyName("iso_639_1")]
    public string? LanguageCode { get; init; }

    /// <summary>The user's country, as an ISO 3166-1 alpha-2 code (<c>CA</c>).</summary>
    [JsonPropertyName("iso_3166_1")]
    public string? CountryCode { get; init; }

    /// <summary>The user's avatars. Null when not provided by TMDB.</summary>
    public AccountAvatar? Avatar { get; init; }

    /// <summary>The user's name.</summary>
    public override string ToString() => Username ?? Name ?? Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>The avatars of an account, by host.</summary>
public sealed class AccountAvatar : TmdbObject
{
    /// <summary>The avatar at Gravatar. Null when not provided by TMDB.</summary>
    public GravatarAvatar? Gravatar { get; init; }

    /// <summary>The avatar at TMDB. Null when not provided by TMDB.</summary>
    public TmdbAvatar? Tmdb { get; init; }

    /// <summary>The address of the avatar at TMDB, or else at Gravatar.</summary>
    public override string ToString() => $"{Tmdb?.Uri ?? Gravatar?.Uri}";
}

/// <summary>An avatar at Gravatar.</summary>
public sealed class GravatarAvatar : TmdbObject
{
    /// <summary>The Gravatar hash of the user's email address.</summary>
    public string? Hash { get; init; }

    /// <summary>The address of the avatar. Null when there is none.</summary>
    [JsonIgnore]
    public Uri? Uri => WebAddress.Gravatar(Hash);

    /// <summary>The address of the avatar.</summary>
    public override string ToString() => $"{Uri}";
}

/// <summary>An avatar at TMDB.</summary>
public sealed class TmdbAvatar : TmdbObject
{
    /// <summary>The path of the image, to append to an image size. Null when the user has none.</summary>
    public string? AvatarPath { get; init; }

    /// <summary>The address of the avatar, 185 pixels wide. Null when there is none.</summary>
    [JsonIgnore]
    public Uri? Uri => WebAddress.Avatar(AvatarPath);

    /// <summary>The address of the avatar.</summary>
    public override string ToString() => $"{Uri}";
}
