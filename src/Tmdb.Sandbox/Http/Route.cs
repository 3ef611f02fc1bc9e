using System.Text.Json;

namespace Tmdb.Sandbox;

/// <summary>Which credential an operation needs beyond a valid one.</summary>
internal enum Access
{
    /// <summary>Any: API key or token.</summary>
    Application,

    /// <summary>A token, as every v4 operation but reading a list.</summary>
    Bearer,

    /// <summary>The token of a signed-in user.</summary>
    User,
}

/// <summary>A member of a JSON body.</summary>
internal sealed record BodyMember(string Name, string Type, bool Required)
{
    public bool Takes(JsonValueKind? kind) => Type switch
    {
        "boolean" => kind is JsonValueKind.True or JsonValueKind.False,
        "number" or "integer" => kind == JsonValueKind.Number,
        "flag" => kind is JsonValueKind.True or JsonValueKind.False or JsonValueKind.Number,
        "array" => kind == JsonValueKind.Array,
        _ => kind == JsonValueKind.String,
    };
}

/// <summary>One operation: method, path pattern, what it takes, and who answers it.</summary>
internal sealed class Route
{
    private readonly string[] _pattern;

    /// <summary>Describes an operation.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="pattern">The path, with <c>{name}</c> for what varies.</param>
    /// <param name="handler">Answers the call.</param>
    /// <param name="query">Names of the query's parameters, separated by spaces.</param>
    /// <param name="body">Members of the body, separated by spaces: <c>media_id*:integer</c>, a star for what must be there.</param>
    /// <param name="access">Which credential is needed.</param>
    public Route(string method, string pattern, Func<Call, Answer> handler, string query, string body, Access access)
    {
        _pattern = pattern.Split('/', StringSplitOptions.RemoveEmptyEntries);
        Method = method;
        Pattern = pattern;
        Handler = handler;
        Access = access;
        Query = [.. Words(query)];
        Body = [.. Words(body).Select(Member)];
        Literals = _pattern.Count(segment => segment[0] != '{');
    }

    public string Method { get; }

    public string Pattern { get; }

    public Func<Call, Answer> Handler { get; }

    public Access Access { get; }

    public IReadOnlyList<string> Query { get; }

    public IReadOnlyList<BodyMember> Body { get; }

    public int Length => _pattern.Length;

    /// <summary>How many segments are fixed: of two routes that fit, the one with more of them is meant.</summary>
    public int Literals { get; }

    public bool Fits(string[] segments)
    {
        for (var i = 0; i < _pattern.Length; i++)
        {
            if (_pattern[i][0] != '{' && !string.Equals(_pattern[i], segments[i], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    public bool TakesInQuery(string name) => name == "api_key" || Query.Contains(name, StringComparer.Ordinal);

    public int IndexOf(string name) => Array.IndexOf(_pattern, $"{{{name}}}");

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static BodyMember Member(string text)
    {
        var parts = text.Split(':');
        return new(parts[0].TrimEnd('*'), parts[1], parts[0].EndsWith('*'));
    }
}
