using System.Globalization;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Pages of what belongs to a user or a guest.</summary>
internal sealed class AccountLists(Catalogue catalogue)
{
    public const string Query = "language page sort_by";

    private readonly TvFinder _finder = new(catalogue);

    /// <summary>Adds to the row of a title what the list knows of it.</summary>
    public delegate void Decorate(JsonObject row, decimal value, DateTimeOffset at);

    public Answer Movies(Call call, Shelf<int> shelf, Decorate? decorate = null) =>
        List(call, shelf, id => MediaRows.Row(catalogue.Movie(id), call.QueryValue("language")), decorate);

    public Answer Tv(Call call, Shelf<int> shelf, Decorate? decorate = null) =>
        List(call, shelf, id => MediaRows.Row(catalogue.TvSeries(id), call.QueryValue("language")), decorate);

    public Answer Episodes(Call call, Shelf<SandboxEpisode> shelf, Decorate? decorate = null) =>
        List(call, shelf, key => EpisodeDetails.Row(_finder.Episode(key)!, call.QueryValue("language")), decorate);

    /// <summary>What v3 says of a rating.</summary>
    public static void Rating(JsonObject row, decimal value, DateTimeOffset at) => row["rating"] = value;

    /// <summary>What v4 says of a rating.</summary>
    public static void AccountRating(JsonObject row, decimal value, DateTimeOffset at) => row["account_rating"] = new JsonObject
    {
        ["created_at"] = at.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        ["value"] = value,
    };

    private static Answer List<TKey>(Call call, Shelf<TKey> shelf, Func<TKey, JsonObject> row, Decorate? decorate)
        where TKey : notnull
    {
        var items = shelf.Items();
        // Oldest first unless asked otherwise.
        if (call.QueryValue("sort_by") is "created_at.desc")
        {
            items = [.. items.Reverse()];
        }

        return Answer.Json(Paging.Page(call, items, item =>
        {
            var made = row(item.Key);
            decorate?.Invoke(made, item.Value, item.At);
            return made;
        }));
    }
}
