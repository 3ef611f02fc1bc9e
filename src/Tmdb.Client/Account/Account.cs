using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>A user's account: <see href="https://developer.themoviedb.org/reference/account-details"/>.</summary>
public sealed class Account : TmdbObject
{
    /// <summary>The number of the account, which version 3 of the API knows it by.</summary>
    public int Id { get; init; }

    /// <summary>The name to sign in with.</summary>
    public string? Username { get; init; }

    /// <summary>The name that the user chose to show. Empty when there is none.</summary>
    public string? Name { get; init; }

    /// <summary>Whether the user wants adult titles in what is searched.</summary>
    public bool? IncludeAdult { get; init; }

    /// <summary>The user's language, two letters of ISO 639-1 (<c>en</c>).</summary>
    [JsonPropertyName("iso_639_1")]
    public string? LanguageCode { get; init; }

    /// <summary>The user's country, two letters of ISO 3166-1 (<c>CA</c>).</summary>
    [JsonPropertyName("iso_3166_1")]
    public string? CountryCode { get; init; }

    /// <summary>The user's pictures. Null when TMDB sends none.</summary>
    public AccountAvatar? Avatar { get; init; }

    /// <summary>The user's name.</summary>
    public override string ToString() => Username ?? Name ?? Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>The pictures of an account, by the place where each is kept.</summary>
public sealed class AccountAvatar : TmdbObject
{
    /// <summary>The picture at Gravatar. Null when TMDB sends none.</summary>
    public GravatarAvatar? Gravatar { get; init; }

    /// <summary>The picture at TMDB. Null when TMDB sends none.</summary>
    public TmdbAvatar? Tmdb { get; init; }

    /// <summary>The address of the picture: the one at TMDB, else the one at Gravatar.</summary>
    public override string ToString() => $"{Tmdb?.Uri ?? Gravatar?.Uri}";
}

/// <summary>A picture that Gravatar keeps.</summary>
public sealed class GravatarAvatar : TmdbObject
{
    /// <summary>The hash of the user's mail address, by which Gravatar knows the picture.</summary>
    public string? Hash { get; init; }

    /// <summary>The address of the picture. Null when there is none.</summary>
    [JsonIgnore]
    public Uri? Uri => WebAddress.Gravatar(Hash);

    /// <summary>The address of the picture.</summary>
    public override string ToString() => $"{Uri}";
}

/// <summary>A picture that TMDB keeps.</summary>
public sealed class TmdbAvatar : TmdbObject
{
    /// <summary>The path of the image, to put behind an image size. Null when the user has none.</summary>
    public string? AvatarPath { get; init; }

    /// <summary>The address of the picture, 185 pixels wide. Null when there is none.</summary>
    [JsonIgnore]
    public Uri? Uri => WebAddress.Image(AvatarPath, "w185");

    /// <summary>The address of the picture.</summary>
    public override string ToString() => $"{Uri}";
}
