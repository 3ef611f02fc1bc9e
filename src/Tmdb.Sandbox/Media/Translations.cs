using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>The languages in which something is told.</summary>
internal static class Translations
{
    /// <summary>All translations, the English texts first.</summary>
    /// <param name="thing">What has texts.</param>
    /// <param name="data">Makes the texts of one translation: their members differ from kind to kind.</param>
    public static JsonObject Of(ITranslated thing, Func<Translation, JsonObject> data) => new()
    {
        ["translations"] = new JsonArray([.. thing.Translations
            .Prepend(new("en", "US", thing.Title, thing.Overview))
            .Select(translation => new JsonObject
            {
                ["iso_3166_1"] = translation.Country,
                ["iso_639_1"] = translation.Language,
                ["name"] = ReferenceData.LanguageName(translation.Language, native: true),
                ["english_name"] = ReferenceData.LanguageName(translation.Language, native: false),
                ["data"] = data(translation),
            })]),
    };

    /// <summary>The texts of a season or an episode.</summary>
    public static JsonObject NameAndOverview(Translation translation) => new()
    {
        ["name"] = translation.Title,
        ["overview"] = translation.Overview,
    };
}
