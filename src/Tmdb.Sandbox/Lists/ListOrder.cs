namespace Tmdb.Sandbox;

/// <summary>The orders in which v4 tells a list.</summary>
internal static class ListOrder
{
    public const string Default = "original_order.asc";

    /// <summary>All of them; v4 names one by its text in a list, and by its place here, from 1, in the lists of an account.</summary>
    private static readonly string[] All =
    [
        Default, "original_order.desc", "vote_average.asc", "vote_average.desc", "primary_release_date.asc", "primary_release_date.desc",
        "release_date.asc", "release_date.desc", "title.asc", "title.desc",
    ];

    public static int Number(string order) => Array.IndexOf(All, order) + 1;

    /// <summary>The order that a call asks for; null when it asks for none, or for one that TMDB passes over in silence.</summary>
    public static string? Asked(Call call)
    {
        if (call.Parameter("sort_by") is not { } text || All.Contains(text, StringComparer.Ordinal))
        {
            return call.Parameter("sort_by");
        }

        call.Problems.Add($"unknown order '{text}'");
        return null;
    }

    public static List<(ListItem Item, Medium Medium)> Sort(List<(ListItem Item, Medium Medium)> items, string order, string? language)
    {
        IEnumerable<(ListItem, Medium Medium)> sorted = order.Split('.')[0] switch
        {
            "vote_average" => items.OrderBy(entry => entry.Medium.VoteAverage),
            "primary_release_date" or "release_date" => items.OrderBy(entry => entry.Medium.Date, StringComparer.Ordinal),
            "title" => items.OrderBy(entry => LocalText.Title(entry.Medium, language), StringComparer.InvariantCultureIgnoreCase),
            _ => items,
        };
        return [.. order.EndsWith(".desc", StringComparison.Ordinal) ? sorted.Reverse() : sorted];
    }
}
