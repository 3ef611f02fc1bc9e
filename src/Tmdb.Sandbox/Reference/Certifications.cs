using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>The certifications of all countries, for movies and for TV.</summary>
internal static class Certifications
{
    private static readonly JsonElement All = JsonDocument.Parse(EmbeddedText.Read("certifications.json")).RootElement;

    public static JsonObject Json(string kind) => new(All.GetProperty(kind).EnumerateObject().Select(country =>
        KeyValuePair.Create(country.Name, (JsonNode?)new JsonArray([.. country.Value.EnumerateArray().Select(row => new JsonObject
        {
            ["certification"] = row[0].GetString(),
            ["meaning"] = row[2].GetString(),
            ["order"] = row[1].GetInt32(),
        })]))));

    /// <summary>How strict a certification is among those of its country; null where there is none of that name.</summary>
    public static int? Order(string kind, string country, string certification) => All.GetProperty(kind).TryGetProperty(country, out var rows)
        && rows.EnumerateArray().FirstOrDefault(row => row[0].ValueEquals(certification)) is { ValueKind: JsonValueKind.Array } found
            ? found[1].GetInt32()
            : null;
}
