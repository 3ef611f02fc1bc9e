namespace Tmdb.Caching;

/// <summary>Lists in the values of headers (RFC 9110, section 5.6).</summary>
internal static class FieldValues
{
    /// <summary>The members of a list, trimmed, without empty ones. A comma within quotes separates nothing.</summary>
    public static IReadOnlyList<string> Split(string line)
    {
        if (!line.Contains(',', StringComparison.Ordinal))
        {
            return line.Trim() is { Length: > 0 } only ? [only] : [];
        }

        var members = new List<string>();
        var (start, quoted) = (0, false);
        for (var i = 0; i <= line.Length; i++)
        {
            if (i == line.Length || (line[i] == ',' && !quoted))
            {
                if (line[start..i].Trim() is { Length: > 0 } member)
                {
                    members.Add(member);
                }

                start = i + 1;
            }
            else if (line[i] == '"')
            {
                quoted = !quoted;
            }
            else if (line[i] == '\\' && quoted)
            {
                i++;
            }
        }

        return members;
    }

    /// <summary>A value without the quotes around it.</summary>
    public static string Unquote(string value) => value is ['"', .. var inner, '"'] ? inner : value;
}
