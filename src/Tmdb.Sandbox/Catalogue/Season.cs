using System.Globalization;

namespace Tmdb.Sandbox;

internal sealed record Season : ITranslated
{
    public required int Id { get; init; }

    public required int Number { get; init; }

    public string? Name { get; set; }

    public string Overview { get; set; } = "";

    public Translation[] Translations { get; set; } = [];

    public string? Date { get; set; }

    /// <summary>How many there are.</summary>
    public int Episodes { get; set; }

    public string[] EpisodeNames { get; set; } = [];

    public string[] EpisodeOverviews { get; set; } = [];

    public EpisodeTexts[] EpisodeTranslations { get; set; } = [];

    public int? FirstEpisodeId { get; set; }

    public string[] EpisodeImdbIds { get; set; } = [];

    public int? TvdbId { get; set; }

    public string? WikidataId { get; set; }

    public Video[] Videos { get; set; } = [];

    public string Title => Name ?? string.Create(CultureInfo.InvariantCulture, $"Season {Number}");

    public int EpisodeId(int number) => FirstEpisodeId is { } first ? first + number - 1 : (Id * 100) + number;

    public string TitleWithout(string language) => Name ?? NumberedNames.Season(Number, language);
}

/// <summary>The texts of a season's episodes in another language, the first episode's first.</summary>
internal sealed record EpisodeTexts(string Language, string Country, string[] Names, string[] Overviews);

internal sealed record EpisodeNumber(int Season, int Number);

/// <summary>Another order of a series' episodes.</summary>
/// <param name="Id">A text, as TMDB has it.</param>
/// <param name="Name">The name.</param>
/// <param name="Description">What it is for; can be empty.</param>
/// <param name="Type">1 to 7: original air date, absolute, DVD, digital, story arc, production, TV.</param>
/// <param name="Network">The network whose order it is.</param>
/// <param name="Groups">Its groups in order.</param>
internal sealed record EpisodeGroup(string Id, string Name, string Description, int Type, int? Network, EpisodeGroupPart[] Groups);

internal sealed record EpisodeGroupPart(string Name, EpisodeRange[] Episodes);

/// <summary>Episodes of one season that follow each other, the last one included.</summary>
internal sealed record EpisodeRange(int Season, int First, int Last);
