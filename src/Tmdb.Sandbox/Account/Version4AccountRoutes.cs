namespace Tmdb.Sandbox;

/// <summary>The account lists of v4, which the token of the user opens.</summary>
internal sealed class Version4AccountRoutes(SandboxState state, Catalogue catalogue)
{
    private const string Path = "/4/account/{account_object_id}";

    private readonly AccountLists _lists = new(catalogue);
    private readonly ListFinder _finder = new(state, catalogue);

    public void Map(RouteTable routes)
    {
        List(routes, "lists", Lists, "page");
        List(routes, "movie/favorites", (call, user) => _lists.Movies(call, user.MovieFavorites));
        List(routes, "movie/watchlist", (call, user) => _lists.Movies(call, user.MovieWatchlist));
        List(routes, "movie/rated", (call, user) => _lists.Movies(call, user.Ratings.Movies, AccountLists.AccountRating));
        List(
            routes,
            "movie/recommendations",
            (call, user) => Recommended(call, catalogue.Movies, user.Ratings.Movies, user.MovieFavorites),
            "language page");
        List(routes, "tv/favorites", (call, user) => _lists.Tv(call, user.TvFavorites));
        List(routes, "tv/watchlist", (call, user) => _lists.Tv(call, user.TvWatchlist));
        List(routes, "tv/rated", (call, user) => _lists.Tv(call, user.Ratings.Tv, AccountLists.AccountRating));
        List(
            routes,
            "tv/recommendations",
            (call, user) => Recommended(call, catalogue.Tv, user.Ratings.Tv, user.TvFavorites),
            "language page");
    }

    private static void List(RouteTable routes, string name, Func<Call, SandboxUser, Answer> list, string query = AccountLists.Query)
    {
        routes.Get($"{Path}/{name}", Own, query, Access.User);

        Answer Own(Call call)
        {
            var user = call.Credential.User!;
            return call.Value("account_object_id") == user.AccountObjectId
                ? list(call, user)
                : throw new TmdbError(TmdbStatus.AuthenticationFailed);
        }
    }

    /// <summary>What shares a genre with what the user rated or marked, and is neither; the popular ones for whoever did nothing yet.</summary>
    private static Answer Recommended<T>(Call call, IReadOnlyList<T> media, Shelf<int> rated, Shelf<int> favorites)
        where T : Medium
    {
        var known = rated.Items().Concat(favorites.Items()).Select(item => item.Key).ToHashSet();
        var genres = media.Where(medium => known.Contains(medium.Id)).SelectMany(medium => medium.Genres).ToHashSet();
        var found = media
            .Where(medium => !medium.Adult && !known.Contains(medium.Id) && (genres.Count == 0 || genres.Overlaps(medium.Genres)))
            .OrderByDescending(medium => medium.Popularity)
            .Take(40)
            .ToList();
        return Answer.Json(Paging.Page(call, found, medium => MediaRows.Row(medium, call.QueryValue("language"))));
    }

    private Answer Lists(Call call, SandboxUser user) =>
        Answer.Json(Paging.Page(call, state.Lists.Of(user), list => ListRows.OfAccount(list, _finder.Entries(list))));
}
