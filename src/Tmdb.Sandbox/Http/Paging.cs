using System.Globalization;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Cuts results into TMDB's pages of twenty.</summary>
internal static class Paging
{
    private const int PageSize = 20;
    private const int LastPage = 500;

    public static JsonObject Page<T>(Call call, IReadOnlyList<T> items, Func<T, JsonObject> row)
    {
        var page = Number(call);
        var rows = items.Skip((page - 1) * PageSize).Take(PageSize).Select(item => (JsonNode)row(item));
        return new JsonObject
        {
            ["page"] = page,
            ["results"] = new JsonArray([.. rows]),
            // TMDB reports one page even when there is nothing on it.
            ["total_pages"] = Math.Clamp((items.Count + PageSize - 1) / PageSize, 1, LastPage),
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
