using System.Globalization;

namespace Tmdb.Sandbox;

/// <summary>An episode. The catalogue knows the names and texts of few; the others are numbered.</summary>
internal sealed record Episode(TvSeries Series, Season Season, int Number) : ITranslated
{
    public int Id => Season.EpisodeId(Number);

    /// <summary>TVDB numbers episodes over all series, too.</summary>
    public int TvdbId => Id;

    /// <summary>IMDb's id: the real one of few episodes, for the others one that has its form.</summary>
    public string ImdbId => Text(Season.EpisodeImdbIds) ?? string.Create(CultureInfo.InvariantCulture, $"tt{Id:0000000}");

    public string Title => Text(Season.EpisodeNames) ?? TitleWithout("en");

    public string Overview => Text(Season.EpisodeOverviews) ?? "";

    public Translation[] Translations => [.. Season.EpisodeTranslations
        .Where(texts => Number <= Math.Max(texts.Names.Length, texts.Overviews.Length))
        .Select(texts => new Translation(texts.Language, texts.Country, Text(texts.Names) ?? "", Text(texts.Overviews) ?? ""))];

    /// <summary>One a week from the season's first day; null when that is unknown.</summary>
    public string? Date => DateOnly.TryParseExact(Season.Date, "yyyy-MM-dd", out var first)
        ? first.AddDays(7 * (Number - 1)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : null;

    public SandboxEpisode Key => new(Series.Id, Season.Number, Number);

    public string TitleWithout(string language) => NumberedNames.Episode(Number, language);

    private string? Text(string[] texts) => Number <= texts.Length ? texts[Number - 1] : null;
}
