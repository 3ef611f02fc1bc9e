namespace Tmdb.Sandbox;

/// <summary>Keywords: details, and the movies that have one.</summary>
internal sealed class KeywordRoutes(Catalogue catalogue)
{
    private const string Path = "/3/keyword/{keyword_id}";

    public void Map(RouteTable routes)
    {
        routes.Get(Path, call => Answer.Json(MediaParts.NamedId(Find(call)), maxAge: 86_400));
        routes.Get($"{Path}/movies", Movies, "include_adult language page");
    }

    private NamedId Find(Call call) => catalogue.Keyword(call.Id("keyword_id"));

    private Answer Movies(Call call)
    {
        var keyword = Find(call);
        var movies = catalogue.Movies
            .Where(movie => Array.Exists(movie.Keywords, other => other.Id == keyword.Id))
            .Where(movie => !movie.Adult || call.QueryValue("include_adult") == "true")
            .OrderByDescending(movie => movie.Popularity)
            .ToList();
        return Appendix.Alone("movies", Paging.Page(call, movies, movie => MediaRows.Row(movie, call.QueryValue("language"))), keyword.Id);
    }
}
