using System.Globalization;

namespace Tmdb;

/// <summary>
/// The episodes of a TV series that were screened theatrically:
/// <see href="https://developer.themoviedb.org/reference/tv-series-screened-theatrically"/>.
/// </summary>
public sealed class ScreenedTheatrically : TmdbObject
{
    /// <summary>The id of the series. Null when included in a details response, which contains the id.</summary>
    public int? Id { get; init; }

    /// <summary>The episodes. Never null.</summary>
    public IReadOnlyList<ScreenedEpisode> Results { get => field ?? RowList<ScreenedEpisode>.Empty; init; }

    /// <summary>The number of items.</summary>
    public override string ToString() => DisplayText.Count(Results.Count, "episode");
}

/// <summary>An episode that was screened theatrically.</summary>
public sealed class ScreenedEpisode : TmdbObject
{
    /// <summary>The id of the episode.</summary>
    public int Id { get; init; }

    /// <summary>The season number; 0 for specials.</summary>
    public int? SeasonNumber { get; init; }

    /// <summary>The episode number in the season.</summary>
    public int? EpisodeNumber { get; init; }

    /// <summary>The number, for example <c>S01E02</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"S{SeasonNumber:00}E{EpisodeNumber:00}");
}
