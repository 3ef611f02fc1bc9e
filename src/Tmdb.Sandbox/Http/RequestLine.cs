namespace Tmdb.Sandbox;

/// <summary>Reads a raw request target the way TMDB's edge does.</summary>
internal static class RequestLine
{
    /// <summary>The path's segments: percent-decoded once, and only then cleared of <c>.</c> and <c>..</c>.</summary>
    public static string[] Segments(string rawPath)
    {
        var segments = new List<string>(8);
        foreach (var segment in Uri.UnescapeDataString(rawPath).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == "..")
            {
                if (segments.Count > 0)
                {
                    segments.RemoveAt(segments.Count - 1);
                }
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }

        return [.. segments];
    }

    /// <summary>The decoded pairs of a query or of a form body.</summary>
    public static List<KeyValuePair<string, string>> Pairs(string query)
    {
        var pairs = new List<KeyValuePair<string, string>>();
        foreach (var pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = pair.IndexOf('=', StringComparison.Ordinal);
            pairs.Add(equals < 0
                ? new(Decode(pair), "")
                : new(Decode(pair[..equals]), Decode(pair[(equals + 1)..])));
        }

        return pairs;
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
