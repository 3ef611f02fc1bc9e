using System.Globalization;
using Tmdb.Http;

namespace Tmdb;

/// <summary>Identifies an item of TMDB: what requests about images, videos, credits and other parts are about.</summary>
/// <remarks>No request is sent, and the item need not exist.</remarks>
public sealed record TmdbItem
{
    private readonly object[] _values;

    private TmdbItem(TmdbItemKind kind, params object[] values)
    {
        Kind = kind;
        _values = values;
    }

    /// <summary>The kind of item.</summary>
    public TmdbItemKind Kind { get; }

    /// <summary>The id: a whole number, or text for episode groups, reviews, credits, and movies by IMDb id. Of a season or an episode: the id of its series.</summary>
    public object Id => _values[0];

    /// <summary>The number of the season. Null for what is neither a season nor an episode.</summary>
    public int? SeasonNumber => _values.Length > 1 ? (int)_values[1] : null;

    /// <summary>The number of the episode. Null for what is not an episode.</summary>
    public int? EpisodeNumber => _values.Length > 2 ? (int)_values[2] : null;

    /// <summary>A movie.</summary>
    /// <param name="id">The TMDB id, 1 or more.</param>
    /// <returns>The item.</returns>
    public static TmdbItem Movie(int id) => new(TmdbItemKind.Movie, id);

    /// <summary>A movie, by its id at IMDb.</summary>
    /// <param name="imdbId">The id at IMDb, such as <c>tt0137523</c>.</param>
    /// <returns>The item.</returns>
    /// <exception cref="TmdbException">It is not the IMDb id of a movie.</exception>
    public static TmdbItem Movie(string imdbId) => IsImdbId(imdbId)
        ? new(TmdbItemKind.Movie, imdbId)
        : throw new TmdbException(TmdbErrorKind.InvalidArgument, $"'{imdbId}' is not the IMDb id of a movie, such as tt0137523. Nothing was sent.");

    /// <summary>A TV series.</summary>
    /// <param name="id">The TMDB id, 1 or more.</param>
    /// <returns>The item.</returns>
    public static TmdbItem TvSeries(int id) => new(TmdbItemKind.TvSeries, id);

    /// <summary>A season.</summary>
    /// <param name="seriesId">The TMDB id of the series, 1 or more.</param>
    /// <param name="seasonNumber">The number of the season, 0 or more; 0 are the specials.</param>
    /// <returns>The item.</returns>
    public static TmdbItem TvSeason(int seriesId, int seasonNumber) => new(TmdbItemKind.TvSeason, seriesId, seasonNumber);

    /// <summary>An episode.</summary>
    /// <param name="seriesId">The TMDB id of the series, 1 or more.</param>
    /// <param name="seasonNumber">The number of the season, 0 or more; 0 are the specials.</param>
    /// <param name="episodeNumber">The number of the episode, 0 or more.</param>
    /// <returns>The item.</returns>
    public static TmdbItem TvEpisode(int seriesId, int seasonNumber, int episodeNumber) => new(TmdbItemKind.TvEpisode, seriesId, seasonNumber, episodeNumber);

    /// <summary>An item of a kind that a single id identifies.</summary>
    /// <param name="kind">The kind; neither a season nor an episode.</param>
    /// <param name="id">The id, a whole number or text.</param>
    /// <returns>The item.</returns>
    /// <exception cref="TmdbException">A single id does not identify an item of this kind.</exception>
    public static TmdbItem Create(TmdbItemKind kind, object id) => kind is TmdbItemKind.TvSeason or TmdbItemKind.TvEpisode
        ? throw new TmdbException(TmdbErrorKind.InvalidArgument, "Seasons and episodes are identified by their series and their numbers. Nothing was sent.")
        : new(kind, id);

    /// <summary>Whether a text is the IMDb id of a title.</summary>
    public static bool IsImdbId(string text) => text is ['t', 't', .. { Length: >= 7 } digits] && digits.All(char.IsAsciiDigit);

    /// <summary>Whether both identify the same item.</summary>
    public bool Equals(TmdbItem? other) => other is not null && Kind == other.Kind && _values.AsSpan().SequenceEqual(other._values);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Id, SeasonNumber, EpisodeNumber);

    /// <summary>What it is and its id, for example <c>movie 550</c> or <c>TV series 1396 S05E16</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name(SeasonNumber is null ? Kind : TmdbItemKind.TvSeries)} {Id}{Numbers}");

    /// <summary>The name of a kind in messages, for example <c>TV series</c>.</summary>
    internal static string Name(TmdbItemKind kind) => kind switch
    {
        TmdbItemKind.TvSeries => "TV series",
        TmdbItemKind.TvSeason => "season",
        TmdbItemKind.TvEpisode => "episode",
        TmdbItemKind.TvEpisodeGroup => "episode group",
        _ => kind.ToString().ToLowerInvariant(),
    };

    /// <summary>Kinds in a sentence, for example <c>a movie or an episode</c>.</summary>
    internal static string AnyOf(IEnumerable<TmdbItemKind> kinds)
    {
        var words = kinds.Select(Name).Select(name => $"{("aeiou".Contains(name[0], StringComparison.Ordinal) ? "an" : "a")} {name}").ToList();
        return words.Count == 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";
    }

    /// <summary>A request for it, or for a part of it such as <c>videos</c>.</summary>
    internal TmdbRequest Get(string? part = null) => Request(HttpMethod.Get, part);

    internal TmdbRequest Request(HttpMethod method, string? part = null) =>
        TmdbRequest.Create(method, part is null ? Template : $"{Template}/{part}", _values);

    private string Numbers => (SeasonNumber, EpisodeNumber) switch
    {
        (null, _) => string.Empty,
        ({ } season, null) => FormattableString.Invariant($" S{season:00}"),
        ({ } season, { } episode) => FormattableString.Invariant($" S{season:00}E{episode:00}"),
    };

    private string Template => Kind switch
    {
        TmdbItemKind.Movie => "3/movie/{movie_id}",
        TmdbItemKind.TvSeries => "3/tv/{series_id}",
        TmdbItemKind.TvSeason => "3/tv/{series_id}/season/{season_number}",
        TmdbItemKind.TvEpisode => "3/tv/{series_id}/season/{season_number}/episode/{episode_number}",
        TmdbItemKind.TvEpisodeGroup => "3/tv/episode_group/{tv_episode_group_id}",
        TmdbItemKind.Person => "3/person/{person_id}",
        TmdbItemKind.Collection => "3/collection/{collection_id}",
        TmdbItemKind.Company => "3/company/{company_id}",
        TmdbItemKind.Network => "3/network/{network_id}",
        TmdbItemKind.Keyword => "3/keyword/{keyword_id}",
        TmdbItemKind.List => "4/list/{list_id}",
        TmdbItemKind.Review => "3/review/{review_id}",
        _ => "3/credit/{credit_id}",
    };
}
