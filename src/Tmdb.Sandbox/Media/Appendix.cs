using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Adds the parts that <c>append_to_response</c> names to the details of something.</summary>
internal static class Appendix
{
    private const int MostNames = 20;

    /// <summary>Parts that never say whose they are.</summary>
    private static readonly string[] Nameless = ["changes", "recommendations", "similar"];

    /// <summary>Adds what the call asks for.</summary>
    /// <param name="details">The answer to add to.</param>
    /// <param name="call">The call that names the parts.</param>
    /// <param name="part">Makes a part; null for a name that is unknown, which TMDB passes over in silence.</param>
    public static void Add(JsonObject details, Call call, Func<string, JsonObject?> part)
    {
        if (call.QueryValue("append_to_response") is not { Length: > 0 } text)
        {
            return;
        }

        var names = text.Split(',');
        if (names.Length > MostNames)
        {
            throw new TmdbError(TmdbStatus.TooManyAppended);
        }

        foreach (var name in names)
        {
            if (part(name) is { } content)
            {
                details[name] = content;
            }
            else if (!name.StartsWith(TvParts.SeasonPrefix, StringComparison.Ordinal))
            {
                // Which seasons there are, nobody knows beforehand: to ask for one too many is no mistake.
                call.Problems.Add($"nothing can be appended as '{name}'");
            }
        }
    }

    /// <summary>A part as the answer to a request of its own, which tells the id as well, unless it is of <see cref="Nameless"/>.</summary>
    public static Answer Alone(string name, JsonObject part, int id)
    {
        if (!Nameless.Contains(name))
        {
            part["id"] = id;
        }

        return Answer.Json(part);
    }
}
