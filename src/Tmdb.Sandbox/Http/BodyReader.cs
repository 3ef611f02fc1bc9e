using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Reads JSON bodies as leniently as TMDB does, and notes what a careful client would not have sent.</summary>
internal static class BodyReader
{
    /// <summary>Parses the body and compares it with what the route knows.</summary>
    public static void Read(Call call, Route route)
    {
        if (call.BodyText.Length > 0)
        {
            if (call.IsGet)
            {
                call.Problems.Add("a GET with a body");
            }

            if (call.ContentType?.StartsWith("application/json", StringComparison.OrdinalIgnoreCase) != true)
            {
                call.Problems.Add($"body sent as '{call.ContentType ?? "(no content type)"}', not as application/json");
            }

            if (Parse(call.BodyText) is null)
            {
                throw new TmdbError(TmdbStatus.InvalidInput);
            }
        }

        Compare(call, route);
    }

    public static JsonObject? Parse(string text)
    {
        try
        {
            return text.Length == 0 ? null : JsonNode.Parse(text) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>A parameter that must be there: without it v3 answers code 5, and v4 texts without a code.</summary>
    public static string RequireText(this Call call, string name) =>
        call.Parameter(name) is { Length: > 0 } text ? text : throw Missing(call, name);

    /// <summary>A flag; TMDB takes it as a boolean, as a number and as text.</summary>
    public static bool RequireFlag(this Call call, string name) => call.RequireText(name) switch
    {
        "true" or "True" or "1" => true,
        "false" or "False" or "0" => false,
        _ => throw Missing(call, name),
    };

    /// <summary>A number; TMDB takes it as text, too.</summary>
    public static decimal RequireNumber(this Call call, string name) =>
        decimal.TryParse(call.RequireText(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw Missing(call, name);

    private static TmdbError Missing(Call call, string name) => call.IsVersion4
        ? new TmdbError(Answer.Errors($"{name} must be provided"))
        : new TmdbError(TmdbStatus.InvalidParameters);

    private static void Compare(Call call, Route route)
    {
        foreach (var (name, value) in call.Body)
        {
            var member = route.Body.FirstOrDefault(known => known.Name == name);
            if (member is null)
            {
                call.Problems.Add(route.TakesInQuery(name) ? $"'{name}' in the body, not in the query" : $"unknown body member '{name}'");
            }
            else if (value?.GetValueKind() is var kind && !member.Takes(kind))
            {
                call.Problems.Add($"body member '{name}' should be {member.Type}, not {kind}");
            }
        }

        foreach (var member in route.Body.Where(member => member.Required && call.Parameter(member.Name) is null && call.Body[member.Name] is null))
        {
            call.Problems.Add($"missing required body member '{member.Name}'");
        }
    }
}
