using System.Diagnostics.CodeAnalysis;

namespace Tmdb;

/// <summary>Languages in order of preference, such as <c>de-DE,en-US,original</c>: a text that TMDB does not have in the first comes from the next.</summary>
internal sealed class LanguageList
{
    /// <summary>The language that an item was made in.</summary>
    public const string Original = "original";

    private LanguageList(IReadOnlyList<string> tags) => Tags = tags;

    /// <summary>The language tags, and <see cref="Original"/>.</summary>
    public IReadOnlyList<string> Tags { get; }

    /// <summary>The language to request; null if only the original one is wanted.</summary>
    public string? First => Tags[0] == Original ? Tags.FirstOrDefault(tag => tag != Original) : Tags[0];

    /// <summary>The ISO 639-1 codes of the languages, for what is filtered by language and has no texts to complete.</summary>
    public IEnumerable<string> Codes => Tags.Where(tag => tag != Original).Select(tag => CodeOf(tag)).Distinct(StringComparer.Ordinal);

    /// <summary>The list, if a language is one; a single language needs no care.</summary>
    public static LanguageList? Of(string? language) =>
        language is not null && (language.Contains(',', StringComparison.Ordinal) || language == Original)
            ? new(language.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            : null;

    /// <summary>The ISO 639-1 code of a tag: <c>de</c> of <c>de-DE</c>.</summary>
    [return: NotNullIfNotNull(nameof(tag))]
    public static string? CodeOf(string? tag) => tag?.Split('-', ',')[0];
}
