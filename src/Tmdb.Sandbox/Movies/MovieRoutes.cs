using System.Globalization;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>Movies: details, their parts, lists, and rating.</summary>
internal sealed class MovieRoutes(SandboxState state, Catalogue catalogue)
{
    private const int ListMaxAge = 3600;

    private readonly MovieDetails _details = new(catalogue);
    private readonly MovieParts _parts = new(state, catalogue);

    public void Map(RouteTable routes)
    {
        // Parts that are appended take their parameters from the details' query.
        routes.Get(
            "/3/movie/{movie_id}",
            Details,
            $"append_to_response language include_image_language include_video_language {RatingRoutes.Query}");
        foreach (var (name, query) in MovieParts.Names)
        {
            routes.Get($"/3/movie/{{movie_id}}/{name}", call => Part(name, call), query);
        }

        routes.Post("/3/movie/{movie_id}/rating", Rate, RatingRoutes.Query, RatingRoutes.Body);
        routes.Delete("/3/movie/{movie_id}/rating", DeleteRating, RatingRoutes.Query);

        routes.Get("/3/movie/latest", _ => Answer.Json(_details.Json(catalogue.Movies.MaxBy(movie => movie.Id)!, null)));
        MapList(routes, "popular", movies => movies.OrderByDescending(movie => movie.Popularity));
        MapList(routes, "top_rated", movies => movies
            .Where(movie => movie.VoteCount >= 300)
            .OrderByDescending(movie => movie.VoteAverage)
            .ThenByDescending(movie => movie.VoteCount));
        MapList(routes, "now_playing", movies => movies.OrderByDescending(movie => movie.Date, StringComparer.Ordinal), -42, 0);
        MapList(routes, "upcoming", movies => movies.OrderByDescending(movie => movie.Date, StringComparer.Ordinal), 1, 28);
    }

    private void MapList(RouteTable routes, string name, Func<IEnumerable<Movie>, IEnumerable<Movie>> choose, int? from = null, int to = 0)
    {
        var movies = choose(catalogue.Movies.Where(movie => !movie.Adult)).ToList();
        routes.Get($"/3/movie/{name}", List, "language page region");

        Answer List(Call call)
        {
            var page = Paging.Page(call, movies, movie => MediaRows.Row(movie, call.QueryValue("language")));
            if (from is { } first)
            {
                page["dates"] = new JsonObject { ["maximum"] = Day(to), ["minimum"] = Day(first) };
            }

            return Answer.Json(page, maxAge: ListMaxAge);
        }
    }

    private Answer Details(Call call)
    {
        var movie = Find(call);
        var language = call.QueryValue("language");
        if (call.QueryValue("append_to_response") is null)
        {
            return _details.Plain(movie, language);
        }

        var details = _details.Json(movie, language);
        Appendix.Add(details, call, name => _parts.Find(name, movie, call));
        return Answer.Json(details, maxAge: ListMaxAge);
    }

    private Answer Part(string name, Call call)
    {
        if (name == "account_states")
        {
            state.Sessions.RequireRatings(call);
        }

        var movie = Find(call);
        return Appendix.Alone(name, _parts.Find(name, movie, call)!, movie.Id);
    }

    private Answer Rate(Call call) => RatingRoutes.Rate(state, call, ratings => ratings.Movies, () => Find(call).Id);

    private Answer DeleteRating(Call call) => RatingRoutes.Delete(state, call, ratings => ratings.Movies, () => Find(call).Id);

    /// <summary>The movie that the path names, by TMDB's id or by IMDb's.</summary>
    private Movie Find(Call call) => call.Value("movie_id") is ['t', 't', .. _] imdbId
        ? catalogue.Movie(imdbId)
        : catalogue.Movie(call.Id("movie_id"));

    private string Day(int days) => state.Clock.Now.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
