using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Genres, countries, languages and the like, which seldom change.</summary>
internal static class ReferenceData
{
    private static readonly JsonObject All = JsonNode.Parse(EmbeddedText.Read("reference.json"))!.AsObject();

    private static readonly JsonElement GenreNames = All["genres"]!["names"]!.Deserialize<JsonElement>();

    private static readonly Dictionary<string, JsonElement> Languages = Elements("languages", "iso_639_1");

    private static readonly Dictionary<string, JsonElement> Countries = Elements("countries", "iso_3166_1");

    /// <summary>A whole section, to be sent as it is.</summary>
    public static JsonNode Section(string name) => All[name]!.DeepClone();

    /// <summary>The genres of a kind of media, in the order in which TMDB lists them.</summary>
    public static JsonArray Genres(string kind, string? language) =>
        Genres(All["genres"]![kind]!.AsArray().Select(id => (int)id!), language);

    public static JsonArray Genres(IEnumerable<int> ids, string? language) => new([.. ids.Select(id => new JsonObject
    {
        ["id"] = id,
        ["name"] = GenreName(id, LocalText.IsEnglish(language) ? "en" : LocalText.Code(language!)),
    })]);

    public static string LanguageName(string code, bool native) =>
        Languages.TryGetValue(code, out var language) ? language.GetProperty(native ? "name" : "english_name").GetString()! : code;

    public static JsonObject SpokenLanguage(string code) => new()
    {
        ["english_name"] = LanguageName(code, native: false),
        ["iso_639_1"] = code,
        ["name"] = LanguageName(code, native: true),
    };

    public static JsonObject ProductionCountry(string code) => new()
    {
        ["iso_3166_1"] = code,
        ["name"] = Countries.TryGetValue(code, out var country) ? country.GetProperty("english_name").GetString() : code,
    };

    public static JsonNode Country(string code) => JsonNode.Parse(Countries[code].GetRawText())!;

    /// <summary>The name in a language; the English one where TMDB has not translated it, or the sandbox does not know the language.</summary>
    private static string GenreName(int id, string language)
    {
        var key = id.ToString(CultureInfo.InvariantCulture);
        return GenreNames.TryGetProperty(language, out var names) && names.TryGetProperty(key, out var name)
            ? name.GetString()!
            : GenreNames.GetProperty("en").GetProperty(key).GetString()!;
    }

    private static Dictionary<string, JsonElement> Elements(string section, string key) => All[section]!
        .Deserialize<JsonElement>()
        .EnumerateArray()
        .ToDictionary(element => element.GetProperty(key).GetString()!, StringComparer.Ordinal);
}
