using System.Globalization;

namespace Tmdb.Sandbox;

/// <summary>An episode. The catalogue knows the names of few; the others are numbered.</summary>
internal sealed record Episode(TvSeries Series, Season Season, int Number)
{
    public int Id => Season.FirstEpisodeId is { } first ? first + Number - 1 : (Season.Id * 100) + Number;

    /// <summary>TVDB numbers episodes over all series, too.</summary>
    public int TvdbId => Id;

    /// <summary>IMDb's id: the real one of few episodes, for the others one that has its form.</summary>
    public string ImdbId => Number <= Season.EpisodeImdbIds.Length
        ? Season.EpisodeImdbIds[Number - 1]
        : string.Create(CultureInfo.InvariantCulture, $"tt{Id:0000000}");

    public string Name => Number <= Season.EpisodeNames.Length
        ? Season.EpisodeNames[Number - 1]
        : string.Create(CultureInfo.InvariantCulture, $"Episode {Number}");

    /// <summary>One a week from the season's first day; null when that is unknown.</summary>
    public string? Date => DateOnly.TryParseExact(Season.Date, "yyyy-MM-dd", out var first)
        ? first.AddDays(7 * (Number - 1)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;

    public SandboxEpisode Key => new(Series.Id, Season.Number, Number);
}
