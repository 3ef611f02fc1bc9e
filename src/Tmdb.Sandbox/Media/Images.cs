using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>
/// The images of anything: the first one is that of the details, the others are made up from its path. An image without a language has
/// one of the two forms that TMDB sends: null, or <c>xx</c> and <c>XX</c>.
/// </summary>
internal static class Images
{
    private static readonly Locale None = new(null, null);
    private static readonly Locale Unknown = new("xx", "XX");
    private static readonly Locale English = new("en", "US");

    // Regional logos are told apart by their countries.
    private static readonly Locale[] LogoLocales = [English, new("pt", "BR"), new("pt", "PT"), None];

    public static JsonObject Of(Medium medium, Call call) => new()
    {
        ["backdrops"] = Backdrops(call, ImagePaths.Backdrop(medium)),
        ["logos"] = Chosen(call, medium.NoImages ? null : ImagePaths.Path($"{medium.Id}/logo", "svg"), 800, 310, LogoLocales),
        ["posters"] = Posters(call, ImagePaths.Poster(medium), medium.Translations),
    };

    public static JsonArray Backdrops(Call call, string? first) => Chosen(call, first, 3840, 2160, [None, Unknown, English]);

    public static JsonArray Posters(Call call, string? first, IEnumerable<Translation> translations) => Chosen(
        call, first, 2000, 3000, [English, None, Unknown, .. translations.Select(text => new Locale(text.Language, text.Country))]);

    public static JsonArray Stills(Call call, string first) => Chosen(call, first, 1920, 1080, [None, Unknown]);

    /// <summary>Photographs of a person, which have no language to choose them by.</summary>
    public static JsonArray Profiles(string? first) => All(first, 1000, 1500, [None, None, Unknown]);

    public static JsonObject Image(string path, int width, int height, string? language, string? country, int order = 0) => new()
    {
        ["aspect_ratio"] = Math.Round(width / (decimal)height, 3),
        ["height"] = height,
        ["iso_3166_1"] = country,
        ["iso_639_1"] = language,
        ["file_path"] = path,
        ["vote_average"] = Math.Max(0, 5.3m - (order / 5m)),
        ["vote_count"] = Math.Max(0, 12 - (3 * order)),
        ["width"] = width,
    };

    /// <summary>Those in the languages that the call asks for; all when it asks for none.</summary>
    private static JsonArray Chosen(Call call, string? first, int width, int height, Locale[] locales)
    {
        var asked = call.QueryValue("include_image_language")?.Split(',')
            ?? (call.QueryValue("language") is { } language ? [LocalText.Code(language)] : null);
        return new([.. All(first, width, height, locales)
            .Where(image => asked is null || asked.Contains((string?)image!["iso_639_1"] ?? "null", StringComparer.Ordinal))
            .Select(image => image!.DeepClone())]);
    }

    private static JsonArray All(string? first, int width, int height, Locale[] locales) => new([.. locales
        .Where(_ => first is not null)
        .Select((locale, order) => Image(
            order == 0 ? first! : ImagePaths.Path($"{first}/{order}", first!.EndsWith(".jpg", StringComparison.Ordinal) ? "jpg" : "png"),
            width,
            height,
            locale.Language,
            locale.Country,
            order))]);

    private sealed record Locale(string? Language, string? Country);
}
