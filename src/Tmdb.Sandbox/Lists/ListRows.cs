using System.Globalization;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>The forms in which v4 tells a list. They are at odds: what is a number in one is a text in the other.</summary>
internal static class ListRows
{
    public static JsonObject Details(Call call, UserList list, List<(ListItem Item, Medium Medium)> entries)
    {
        var language = call.QueryValue("language");
        var order = ListOrder.Asked(call) ?? list.SortBy;
        var comments = new JsonObject();
        var page = Paging.Page(call, ListOrder.Sort(entries, order, language), entry =>
        {
            comments[entry.Item.Key] = entry.Item.Comment;
            return MediaRows.MixedRow(entry.Medium, language);
        });
        return new()
        {
            ["average_rating"] = AverageRating(entries),
            ["backdrop_path"] = null,
            ["comments"] = comments,
            ["results"] = page["results"]!.DeepClone(),
            ["created_by"] = Creator(list.Owner),
            ["description"] = list.Description,
            ["id"] = list.Id,
            ["iso_3166_1"] = list.Country,
            ["iso_639_1"] = list.Language,
            ["item_count"] = entries.Count,
            ["name"] = list.Name,
            ["object_ids"] = new JsonObject(),
            ["page"] = page["page"]!.DeepClone(),
            ["poster_path"] = null,
            ["public"] = list.IsPublic,
            ["revenue"] = Revenue(entries),
            ["runtime"] = Runtime(entries),
            ["sort_by"] = order,
            ["total_pages"] = page["total_pages"]!.DeepClone(),
            ["total_results"] = page["total_results"]!.DeepClone(),
        };
    }

    /// <summary>A list among those of an account.</summary>
    public static JsonObject OfAccount(UserList list, List<(ListItem Item, Medium Medium)> entries) => new()
    {
        ["account_object_id"] = list.Owner.AccountObjectId,
        ["adult"] = 0,
        ["average_rating"] = AverageRating(entries),
        ["backdrop_path"] = null,
        ["created_at"] = Moment(list.CreatedAt),
        ["description"] = list.Description,
        ["featured"] = 0,
        ["id"] = list.Id,
        ["iso_3166_1"] = list.Country,
        ["iso_639_1"] = list.Language,
        ["name"] = list.Name,
        ["number_of_items"] = entries.Count,
        ["poster_path"] = null,
        ["public"] = list.IsPublic ? 1 : 0,
        ["revenue"] = Revenue(entries),
        ["runtime"] = Runtime(entries).ToString(CultureInfo.InvariantCulture),
        ["sort_by"] = ListOrder.Number(list.SortBy),
        ["updated_at"] = Moment(list.UpdatedAt),
    };

    private static JsonObject Creator(SandboxUser user) => new()
    {
        ["avatar_path"] = null,
        ["gravatar_hash"] = AccountRoutes.GravatarHash(user),
        ["id"] = user.AccountObjectId,
        ["name"] = user.Name,
        ["username"] = user.UserName,
    };

    private static decimal AverageRating(List<(ListItem Item, Medium Medium)> entries) =>
        entries.Count == 0 ? 0 : Math.Round(entries.Average(entry => entry.Medium.VoteAverage), 3);

    private static long Revenue(List<(ListItem Item, Medium Medium)> entries) => entries.Sum(entry => (entry.Medium as Movie)?.Revenue ?? 0);

    private static int Runtime(List<(ListItem Item, Medium Medium)> entries) => entries.Sum(entry => (entry.Medium as Movie)?.Runtime ?? 0);

    private static string Moment(DateTimeOffset time) => time.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);
}
