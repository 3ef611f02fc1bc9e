namespace Tmdb.Sandbox;

/// <summary>A title and an overview in the language of a call, as TMDB chooses them.</summary>
internal static class LocalText
{
    /// <summary>The title: a translation that is not empty, or what the thing is called without one.</summary>
    public static string Title(ITranslated thing, string? language)
    {
        if (IsEnglish(language))
        {
            return thing.Title;
        }

        return Translation(thing, language!) is { Title.Length: > 0 } translation ? translation.Title : thing.TitleWithout(Code(language!));
    }

    /// <summary>The overview: a translation or the English one, but never one in another language than was asked for.</summary>
    public static string Overview(ITranslated thing, string? language) =>
        IsEnglish(language) ? thing.Overview : Translation(thing, language!)?.Overview ?? "";

    public static bool IsEnglish(string? language) =>
        string.IsNullOrEmpty(language) || language.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    /// <summary><c>pt</c> of <c>pt-BR</c>.</summary>
    public static string Code(string language) => language.Split('-')[0];

    /// <summary>The translation for the country that was asked for, or else for another one with the language.</summary>
    private static Translation? Translation(ITranslated thing, string language) =>
        Array.Find(thing.Translations, translation => $"{translation.Language}-{translation.Country}" == language)
        ?? Array.Find(thing.Translations, translation => translation.Language == Code(language));
}
