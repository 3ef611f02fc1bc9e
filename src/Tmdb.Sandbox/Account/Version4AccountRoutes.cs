namespace Tmdb.Sandbox;

/// <summary>The account lists of v4, which the token of the user opens.</summary>
internal sealed class Version4AccountRoutes(Catalogue catalogue)
{
    private const string Path = "/4/account/{account_object_id}";

    private readonly AccountLists _lists = new(catalogue);

    public void Map(RouteTable routes)
    {
        List(routes, "movie/favorites", (call, user) => _lists.Movies(call, user.MovieFavorites));
        List(routes, "movie/watchlist", (call, user) => _lists.Movies(call, user.MovieWatchlist));
        List(routes, "movie/rated", (call, user) => _lists.Movies(call, user.Ratings.Movies, AccountLists.AccountRating));
        List(routes, "movie/recommendations", (call, _) => Popular(call, catalogue.Movies));
        List(routes, "tv/favorites", (call, user) => _lists.Tv(call, user.TvFavorites));
        List(routes, "tv/watchlist", (call, user) => _lists.Tv(call, user.TvWatchlist));
        List(routes, "tv/rated", (call, user) => _lists.Tv(call, user.Ratings.Tv, AccountLists.AccountRating));
        List(routes, "tv/recommendations", (call, _) => Popular(call, catalogue.Tv));
    }

    private static void List(RouteTable routes, string name, Func<Call, SandboxUser, Answer> list)
    {
        routes.Get($"{Path}/{name}", Own, AccountLists.Query, Access.User);

        Answer Own(Call call)
        {
            var user = call.Credential.User!;
            return call.Value("account_object_id") == user.AccountObjectId
                ? list(call, user)
                : throw new TmdbError(TmdbStatus.AuthenticationFailed);
        }
    }

    private static Answer Popular(Call call, IEnumerable<Medium> media) => Answer.Json(Paging.Page(
        call,
        media.Where(medium => !medium.Adult).OrderByDescending(medium => medium.Popularity).Take(40).ToList(),
        medium => MediaRows.Row(medium, call.QueryValue("language"))));
}
