using System.Text.Json.Serialization;

namespace Tmdb;

/// <summary>
/// What the signed-in user, or the guest, has done with one movie, series or episode:
/// <see href="https://developer.themoviedb.org/reference/movie-account-states"/> and
/// <see href="https://developer.themoviedb.org/reference/tv-series-account-states"/>.
/// </summary>
public sealed class AccountStates : TmdbPart, IPartRows
{
    /// <summary>
    /// The id of the movie, series or episode. Null when included in a details response, which contains the id.
    /// </summary>
    public int? Id { get; init; }

    /// <summary>Whether it is a favorite of the user. Null for an episode, which cannot be a favorite.</summary>
    public bool? Favorite { get; init; }

    /// <summary>Whether it is on the user's watchlist. Null for an episode, which cannot be on one.</summary>
    public bool? Watchlist { get; init; }

    /// <summary>The user's rating, 0.5 to 10 in steps of 0.5. Null when the user has not rated it.</summary>
    [JsonIgnore]
    public double? Rating
    {
        get => Rated?.Value;
        init => Rated = value is null ? null : new AccountRating { Value = value };
    }

    [JsonInclude]
    [JsonConverter(typeof(RatedConverter))]
    internal AccountRating? Rated { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override int? EpisodeNumber => Episode ?? base.EpisodeNumber;

    /// <summary>The number of the episode, in the account states of a season.</summary>
    [JsonInclude]
    [JsonPropertyName("episode_number")]
    internal int? Episode { get; init; }

    IEnumerable<TmdbObject> IPartRows.RowsOf(TmdbItem owner) => [WithOwner(owner)];

    /// <summary>The states, for example <c>favorite, on the watchlist, rated 8.5</c>.</summary>
    public override string ToString()
    {
        string[] states =
        [
            .. Favorite is true ? ["favorite"] : Array.Empty<string>(),
            .. Watchlist is true ? ["on the watchlist"] : Array.Empty<string>(),
            .. Rating is { } rating ? [FormattableString.Invariant($"rated {rating}")] : Array.Empty<string>(),
        ];
        return states.Length > 0 ? string.Join(", ", states) : "none";
    }
}

/// <summary>
/// What the signed-in user, or the guest, has done with the episodes of a season:
/// <see href="https://developer.themoviedb.org/reference/tv-season-account-states"/>.
/// </summary>
public sealed class SeasonAccountStates : TmdbObject, IPartRows
{
    /// <summary>The id of the season. Null when included in a details response, which contains the id.</summary>
    public int? Id { get; init; }

    /// <summary>The account states of each episode. Never null.</summary>
    public IReadOnlyList<AccountStates> Results { get => field ?? RowList<AccountStates>.Empty; init; }

    IEnumerable<TmdbObject> IPartRows.RowsOf(TmdbItem owner) => Results.Select(states => states.WithOwner(owner));

    /// <summary>The number of items.</summary>
    public override string ToString() => DisplayText.Count(Results.Count, "episode");
}

/// <summary>The format in which TMDB sends the user's rating.</summary>
internal sealed class AccountRating : TmdbObject
{
    public double? Value { get; init; }
}
