namespace Tmdb;

/// <summary>The language that each text of an item came in, when several languages were requested. <c>original</c> is the original title or name.</summary>
public sealed class TextLanguages : TmdbObject
{
    /// <summary>The language of the title of a movie.</summary>
    public string? Title { get; init; }

    /// <summary>The language of the name.</summary>
    public string? Name { get; init; }

    /// <summary>The language of the overview. Null when there is none in any of the languages.</summary>
    public string? Overview { get; init; }

    /// <summary>The language of the tagline. Null when there is none in any of the languages.</summary>
    public string? Tagline { get; init; }

    /// <summary>The language of the homepage. Null when there is none in any of the languages.</summary>
    public string? Homepage { get; init; }

    /// <summary>The language of a person's biography. Null when there is none in any of the languages.</summary>
    public string? Biography { get; init; }

    /// <summary>The languages, for example <c>Title de-DE, Overview en-US</c>.</summary>
    public override string ToString() => string.Join(", ", new[]
    {
        (nameof(Title), Title), (nameof(Name), Name), (nameof(Overview), Overview), (nameof(Tagline), Tagline), (nameof(Homepage), Homepage), (nameof(Biography), Biography),
    }.Where(text => text.Item2 is not null).Select(text => $"{text.Item1} {text.Item2}"));
}
