namespace Tmdb.Sandbox;

/// <summary>TV series: details, their parts, lists, and rating.</summary>
internal sealed class TvRoutes(SandboxState state, Catalogue catalogue)
{
    private const int DetailsMaxAge = 28_800;
    private const int ListMaxAge = 3600;

    private readonly TvDetails _details = new(state.Clock, catalogue);
    private readonly TvParts _parts = new(state, catalogue);
    private readonly TvFinder _finder = new(catalogue);

    public void Map(RouteTable routes)
    {
        routes.Get(
            "/3/tv/{series_id}",
            Details,
            $"append_to_response language include_image_language include_video_language {RatingRoutes.Query}");
        foreach (var (name, query) in TvParts.Names)
        {
            routes.Get($"/3/tv/{{series_id}}/{name}", call => Part(name, call), query);
        }

        routes.Post("/3/tv/{series_id}/rating", Rate, RatingRoutes.Query, RatingRoutes.Body);
        routes.Delete("/3/tv/{series_id}/rating", DeleteRating, RatingRoutes.Query);

        var popular = catalogue.Tv.OrderByDescending(series => series.Popularity).ToList();
        var topRated = catalogue.Tv.OrderByDescending(series => series.VoteAverage).ThenByDescending(series => series.VoteCount).ToList();
        var onTheAir = popular.Where(series => series.Status == "Returning Series").ToList();
        routes.Get("/3/tv/latest", _ => Answer.Json(_details.Json(catalogue.Tv.MaxBy(series => series.Id)!, null)));
        MapList(routes, "popular", () => popular);
        MapList(routes, "top_rated", () => topRated);
        MapList(routes, "on_the_air", () => onTheAir, " timezone");
        MapList(routes, "airing_today", () => Today(onTheAir), " timezone");
    }

    private static void MapList(RouteTable routes, string name, Func<IReadOnlyList<TvSeries>> list, string query = "") => routes.Get(
        $"/3/tv/{name}",
        call => Answer.Json(Paging.Page(call, list(), series => MediaRows.Row(series, call.QueryValue("language"))), maxAge: ListMaxAge),
        "language page" + query);

    /// <summary>Every third of the series on the air, others each day: the catalogue knows of no broadcasts.</summary>
    private List<TvSeries> Today(IEnumerable<TvSeries> onTheAir) =>
        [.. onTheAir.Where((_, order) => order % 3 == state.Clock.Now.Day % 3)];

    private Answer Details(Call call)
    {
        var series = _finder.Series(call);
        var details = _details.Json(series, call.QueryValue("language"));
        Appendix.Add(details, call, name => _parts.Find(name, series, call));
        return Answer.Json(details, maxAge: DetailsMaxAge);
    }

    private Answer Part(string name, Call call)
    {
        if (name == "account_states")
        {
            state.Sessions.RequireRatings(call);
        }

        var series = _finder.Series(call);
        return Appendix.Alone(name, _parts.Find(name, series, call)!, series.Id);
    }

    private Answer Rate(Call call) => RatingRoutes.Rate(state, call, ratings => ratings.Tv, () => _finder.Series(call).Id);

    private Answer DeleteRating(Call call) => RatingRoutes.Delete(state, call, ratings => ratings.Tv, () => _finder.Series(call).Id);
}
