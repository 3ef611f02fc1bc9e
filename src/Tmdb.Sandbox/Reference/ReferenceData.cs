using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Genres, countries, languages and the like, which seldom change.</summary>
internal static class ReferenceData
{
    private static readonly JsonObject All = JsonNode.Parse(EmbeddedText.Read("reference.json"))!.AsObject();

    private static readonly Dictionary<int, string> Genres = All["movie_genres"]!.AsArray()
        .Concat(All["tv_genres"]!.AsArray())
        .DistinctBy(genre => (int)genre!["id"]!)
        .ToDictionary(genre => (int)genre!["id"]!, genre => (string)genre!["name"]!);

    private static readonly Dictionary<string, JsonElement> Languages = Elements("languages", "iso_639_1");

    private static readonly Dictionary<string, JsonElement> Countries = Elements("countries", "iso_3166_1");

    /// <summary>A whole section, to be sent as it is.</summary>
    public static JsonNode Section(string name) => All[name]!.DeepClone();

    public static JsonObject Genre(int id) => new() { ["id"] = id, ["name"] = Genres[id] };

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

    private static Dictionary<string, JsonElement> Elements(string section, string key) => All[section]!
        .Deserialize<JsonElement>()
        .EnumerateArray()
        .ToDictionary(element => element.GetProperty(key).GetString()!, StringComparer.Ordinal);
}
