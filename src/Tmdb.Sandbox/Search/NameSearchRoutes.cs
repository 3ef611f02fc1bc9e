using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Search for what has a name only: collections, companies, keywords.</summary>
internal sealed class NameSearchRoutes(Catalogue catalogue)
{
    public void Map(RouteTable routes)
    {
        var media = catalogue.Movies.Concat<Medium>(catalogue.Tv).ToList();
        var collections = catalogue.Movies
            .Where(movie => movie.Collection is not null)
            .GroupBy(movie => movie.Collection!.Value)
            .Select(movies => new Collection(movies.Key, catalogue.Collection(movies.Key).Name, movies.First()));
        Search(routes, "collection", collections, of => of.Name, of => of.Movie.Popularity, Row, "query include_adult language page region");
        Search(routes, "company", catalogue.Companies.ToList(), of => of.Name, of => -of.Id, (of, _) => Organizations.Row(of));
        Search(routes, "keyword", Distinct(media, medium => medium.Keywords), of => of.Name, of => -of.Id, (of, _) => MediaParts.NamedId(of));
    }

    private static void Search<T>(
        RouteTable routes,
        string kind,
        IEnumerable<T> all,
        Func<T, string> name,
        Func<T, decimal> rank,
        Func<T, string?, JsonObject> row,
        string query = "query page")
    {
        var index = new Lazy<SearchIndex<T>>(() => new(all, item => [name(item)], rank));
        routes.Get($"/3/search/{kind}", Find, query);

        Answer Find(Call call)
        {
            var found = SearchRoutes.Find(index.Value, call).Select(hit => hit.Item).ToList();
            return Answer.Json(Paging.Page(call, found, item => row(item, call.QueryValue("language"))));
        }
    }

    private static IEnumerable<NamedId> Distinct(IEnumerable<Medium> media, Func<Medium, NamedId[]> part) =>
        media.SelectMany(part).DistinctBy(item => item.Id);

    private static JsonObject Row(Collection collection, string? language) => new()
    {
        ["adult"] = collection.Movie.Adult,
        ["backdrop_path"] = ImagePaths.Path($"Collection/{collection.Id}/backdrop", "jpg"),
        ["id"] = collection.Id,
        ["name"] = collection.Name,
        ["original_language"] = collection.Movie.Language,
        ["original_name"] = collection.Name,
        ["overview"] = "",
        ["poster_path"] = ImagePaths.Path($"Collection/{collection.Id}/poster", "jpg"),
    };

    /// <summary>A collection, with the first of its movies.</summary>
    private sealed record Collection(int Id, string Name, Movie Movie);
}
