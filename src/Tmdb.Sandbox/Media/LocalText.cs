namespace Tmdb.Sandbox;

/// <summary>A medium's title and overview in the language of a call, as TMDB chooses them.</summary>
internal static class LocalText
{
    /// <summary>The title: a translation, the original title in its own language, else the English one.</summary>
    public static string Title(Medium medium, string? language)
    {
        if (IsEnglish(language))
        {
            return medium.Title;
        }

        return Translation(medium, language!)?.Title ?? (medium.Language == Code(language!) ? medium.Original : medium.Title);
    }

    /// <summary>The overview: a translation or the English one, but never one in another language than was asked for.</summary>
    public static string Overview(Medium medium, string? language) =>
        IsEnglish(language) ? medium.Overview : Translation(medium, language!)?.Overview ?? "";

    public static bool IsEnglish(string? language) =>
        string.IsNullOrEmpty(language) || language.StartsWith("en", StringComparison.OrdinalIgnoreCase);

    /// <summary><c>pt</c> of <c>pt-BR</c>.</summary>
    public static string Code(string language) => language.Split('-')[0];

    private static Translation? Translation(Medium medium, string language) =>
        Array.Find(medium.Translations, translation => translation.Language == Code(language));
}
