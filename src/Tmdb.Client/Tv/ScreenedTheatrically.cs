using System.Globalization;

namespace Tmdb;

/// <summary>
/// The episodes of a TV series that were shown in cinemas:
/// <see href="https://developer.themoviedb.org/reference/tv-series-screened-theatrically"/>.
/// </summary>
public sealed class ScreenedTheatrically : TmdbObject
{
    /// <summary>The id of the series. Null where they are part of a larger answer, which has the id itself.</summary>
    public int? Id { get; init; }

    /// <summary>The episodes. Never null.</summary>
    public IReadOnlyList<ScreenedEpisode> Results { get => field ?? RowList<ScreenedEpisode>.Empty; init; }

    /// <summary>How many there are.</summary>
    public override string ToString() => DisplayText.Count(Results.Count, "episode");
}

/// <summary>An episode that was shown in cinemas.</summary>
public sealed class ScreenedEpisode : TmdbObject
{
    /// <summary>The id of the episode.</summary>
    public int Id { get; init; }

    /// <summary>The number of its season; 0 is for specials.</summary>
    public int? SeasonNumber { get; init; }

    /// <summary>Its number in the season.</summary>
    public int? EpisodeNumber { get; init; }

    /// <summary>The number, for example <c>S01E02</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"S{SeasonNumber:00}E{EpisodeNumber:00}");
}
