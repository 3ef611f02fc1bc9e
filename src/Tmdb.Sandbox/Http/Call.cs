using System.Globalization;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>One request as a handler sees it: decoded, credential checked, route values taken out of the path.</summary>
internal sealed class Call
{
    public required string Method { get; init; }

    public required string[] Segments { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string>> Query { get; init; }

    /// <summary>The body as it came, empty when there was none.</summary>
    public required string BodyText { get; init; }

    public string? Authorization { get; init; }

    public string? ContentType { get; init; }

    /// <summary>Who is calling; set by the credential gate.</summary>
    public Credential Credential { get; set; }

    /// <summary>The user whose session or token the call uses, for the log.</summary>
    public string? UserName { get; set; }

    /// <summary>The operation that answers; set by the router.</summary>
    public Route? Route { get; set; }

    /// <summary>What is wrong with the request although TMDB would ignore it.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>The body's JSON; empty when there was none, or none that can be read.</summary>
    public JsonObject Body => field ??= BodyReader.Parse(BodyText) ?? [];

    public bool IsGet => Method == "GET";

    /// <summary>Whether a file may be had: whole, or its head alone.</summary>
    public bool IsRead => Method is "GET" or "HEAD";

    public bool IsVersion4 => Segments.Length > 0 && Segments[0] == "4";

    public string? QueryValue(string name)
    {
        foreach (var pair in Query)
        {
            if (string.Equals(pair.Key, name, StringComparison.Ordinal))
            {
                return pair.Value;
            }
        }

        return null;
    }

    /// <summary>A parameter. As with TMDB, it counts wherever it stands: in the query, or in the body.</summary>
    public string? Parameter(string name) => QueryValue(name) ?? (Body[name] as JsonValue)?.ToString();

    /// <summary>The text that the path has in the place of <c>{name}</c>.</summary>
    public string Value(string name) => Segments[Route!.IndexOf(name)];

    /// <summary>A number in the path. As with TMDB, only leading digits count (<c>550-fight-club</c>), and nought is no id.</summary>
    public int Id(string name)
    {
        var number = Number(name);
        return number > 0 ? number : throw new TmdbError(TmdbStatus.InvalidId);
    }

    /// <summary>A number in the path that may be nought, such as a season's.</summary>
    public int Number(string name)
    {
        var text = Value(name);
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return int.TryParse(text.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new TmdbError(TmdbStatus.InvalidId);
    }
}
