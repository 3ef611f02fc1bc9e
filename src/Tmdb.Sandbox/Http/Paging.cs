using System.Globalization;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Cuts results into TMDB's pages, which have twenty rows almost everywhere.</summary>
internal static class Paging
{
    private const int PageSize = 20;
    private const int LastPage = 500;

    public static JsonObject Page<T>(Call call, IReadOnlyList<T> items, Func<T, JsonObject> row, int size = PageSize)
    {
        var page = Number(call);
        var rows = items.Skip((page - 1) * size).Take(size).Select(item => (JsonNode)row(item));
        return new JsonObject
        {
            ["page"] = page,
            ["results"] = new JsonArray([.. rows]),
            // TMDB reports one page even when there is nothing on it.
            ["total_pages"] = Math.Clamp((items.Count + size - 1) / size, 1, LastPage),
            ["total_results"] = items.Count,
        };
    }

    private static int Number(Call call)
    {
        var text = call.QueryValue("page");
        if (text is null)
        {
            return 1;
        }

        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var page) && page is >= 1 and <= LastPage
            ? page
            : throw new TmdbError(TmdbStatus.InvalidPage);
    }
}
