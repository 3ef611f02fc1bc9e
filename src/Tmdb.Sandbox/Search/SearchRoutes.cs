using System.Globalization;

namespace Tmdb.Sandbox;

/// <summary>Search by text.</summary>
internal sealed class SearchRoutes
{
    private readonly KnownForRows _rows;
    private readonly SearchIndex<Movie> _movies;
    private readonly SearchIndex<TvSeries> _tv;
    private readonly SearchIndex<Person> _people;

    public SearchRoutes(Catalogue catalogue)
    {
        _rows = new(catalogue);
        _movies = new(catalogue.Movies, Names, movie => movie.Popularity);
        _tv = new(catalogue.Tv, Names, series => series.Popularity);
        _people = new(catalogue.People, person => [person.Name], KnownForRows.Popularity);
    }

    public void Map(RouteTable routes)
    {
        routes.Get("/3/search/movie", Movies, "query include_adult language primary_release_year page region year");
        routes.Get("/3/search/tv", Tv, "query first_air_date_year include_adult language page year");
        routes.Get("/3/search/person", People, "query include_adult language page");
        routes.Get("/3/search/multi", Multi, "query include_adult language page");
    }

    /// <summary>The hits; none without a query, which TMDB does not complain of.</summary>
    public static List<(T Item, decimal Rank)> Find<T>(SearchIndex<T> index, Call call)
    {
        if (call.QueryValue("query") is { } query)
        {
            return index.Find(query);
        }

        if (call.Problems is [])
        {
            call.Problems.Add("missing required query parameter 'query'");
        }

        return [];
    }

    private Answer Movies(Call call)
    {
        var year = Year(call, "primary_release_year") ?? Year(call, "year");
        var found = Find(_movies, call).Where(hit => Shown(hit.Item, year, call)).Select(hit => hit.Item).ToList();
        return Answer.Json(Paging.Page(call, found, movie => MediaRows.Row(movie, call.QueryValue("language"))));
    }

    private Answer Tv(Call call)
    {
        var year = Year(call, "first_air_date_year") ?? Year(call, "year");
        var found = Find(_tv, call).Where(hit => Shown(hit.Item, year, call)).Select(hit => hit.Item).ToList();
        return Answer.Json(Paging.Page(call, found, series => MediaRows.Row(series, call.QueryValue("language"))));
    }

    private Answer People(Call call)
    {
        var found = Find(_people, call).Select(hit => hit.Item).ToList();
        return Answer.Json(Paging.Page(call, found, person => _rows.Row(person, call.QueryValue("language"))));
    }

    private Answer Multi(Call call)
    {
        var media = Find(_movies, call).Select(hit => (Item: (Medium)hit.Item, hit.Rank))
            .Concat(Find(_tv, call).Select(hit => (Item: (Medium)hit.Item, hit.Rank)))
            .Where(hit => Shown(hit.Item, null, call))
            .Select(hit => (Item: (object)hit.Item, hit.Rank));
        var found = media
            .Concat(Find(_people, call).Select(hit => (Item: (object)hit.Item, hit.Rank)))
            .OrderByDescending(hit => hit.Rank)
            .Select(hit => hit.Item)
            .ToList();
        var language = call.QueryValue("language");
        return Answer.Json(Paging.Page(
            call, found, item => item is Medium medium ? MediaRows.MixedRow(medium, language) : _rows.MixedRow((Person)item, language)));
    }

    private static bool Shown(Medium medium, int? year, Call call) =>
        (year is null || medium.Year == year) && (!medium.Adult || call.QueryValue("include_adult") == "true");

    private static int? Year(Call call, string name) =>
        int.TryParse(call.QueryValue(name), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    private static IEnumerable<string> Names(Medium medium) =>
        [medium.Title, medium.Original, .. medium.Translations.Select(translation => translation.Title)];
}
