using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Small parts that movies and TV series share.</summary>
internal static class MediaParts
{
    private static readonly string[] ListNames = ["Worth seeing twice", "For a rainy day", "Films and series that friends recommended"];

    /// <summary>Titles in other countries, those of the translations among them.</summary>
    public static JsonArray AlternativeTitles(Medium medium, string? country = null) => new([.. medium.Translations
        .Where(translation => translation.Title.Length > 0 && translation.Title != medium.Title)
        .Select(translation => new AlternativeTitle(translation.Country, translation.Title, ""))
        .Concat(medium.AlternativeTitles)
        .Where(title => country is null || title.Country == country)
        .Select(title => new JsonObject
        {
            ["iso_3166_1"] = title.Country,
            ["title"] = title.Title,
            ["type"] = title.Type,
        })]);

    public static JsonArray Keywords(Medium medium) => new([.. medium.Keywords.Select(NamedId)]);

    public static JsonObject NamedId(NamedId item) => new() { ["id"] = item.Id, ["name"] = item.Name };

    /// <summary>The lists that a title is on: some, invented, for every well-known title.</summary>
    public static JsonObject Lists(Medium medium, Call call) => Paging.Page(
        call,
        medium.VoteCount > 1000 ? ListNames : [],
        name =>
        {
            var row = new JsonObject
            {
                ["description"] = "",
                ["favorite_count"] = 0,
                ["id"] = 8_000_000 + medium.Id + Array.IndexOf(ListNames, name),
                ["iso_3166_1"] = "US",
                ["iso_639_1"] = "en",
                ["item_count"] = 12,
                ["name"] = name,
                ["poster_path"] = null,
            };
            if (medium is Movie)
            {
                row["list_type"] = "movie";
            }

            return row;
        });

    /// <summary>Other titles that share a genre, the most popular first.</summary>
    public static List<T> Alike<T>(T medium, IEnumerable<T> all)
        where T : Medium => [.. all
            .Where(other => other.Id != medium.Id && other.Genres.Intersect(medium.Genres).Any() && !other.Adult)
            .OrderByDescending(other => other.Popularity)];
}
