using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>What is in demand: over a week the most popular, on a day with some that are not.</summary>
internal sealed class TrendingRoutes(Catalogue catalogue)
{
    private const int MaxAge = 60;

    private readonly KnownForRows _people = new(catalogue);

    public void Map(RouteTable routes)
    {
        var movies = catalogue.Movies.Where(movie => !movie.Adult).Select(Of);
        var series = catalogue.Tv.Where(series => !series.Adult).Select(Of);
        var people = catalogue.People.Select(person => new Trend(
            person.Id, KnownForRows.Popularity(person), language => _people.MixedRow(person, language)));
        Trending(routes, "movie", movies);
        Trending(routes, "tv", series);
        Trending(routes, "person", people);
        Trending(routes, "all", movies.Concat(series).Concat(people));
    }

    private static void Trending(RouteTable routes, string kind, IEnumerable<Trend> trends)
    {
        var week = new Lazy<List<Trend>>(() => [.. trends.OrderByDescending(trend => trend.Popularity)]);
        var day = new Lazy<List<Trend>>(() => [.. trends.OrderByDescending(trend => trend.Popularity * (1 + (trend.Id % 5)))]);
        routes.Get($"/3/trending/{kind}/{{time_window}}", List, "language page");

        Answer List(Call call)
        {
            var found = call.Value("time_window") switch
            {
                "day" => day.Value,
                "week" => week.Value,
                _ => throw new TmdbError(TmdbStatus.NotFound),
            };
            return Answer.Json(Paging.Page(call, found, trend => trend.Row(call.QueryValue("language"))), maxAge: MaxAge);
        }
    }

    private static Trend Of(Medium medium) => new(medium.Id, medium.Popularity, language => MediaRows.MixedRow(medium, language));

    private sealed record Trend(int Id, decimal Popularity, Func<string?, JsonObject> Row);
}
