using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>The account of the user whose session the call names. As with TMDB, the session decides, not the id in the path.</summary>
internal sealed class AccountRoutes(SandboxState state, Catalogue catalogue)
{
    private const string Path = "/3/account/{account_id}";
    private const string ListQuery = "session_id " + AccountLists.Query;
    private const string TitleBody = "media_type*:string media_id*:integer ";

    private readonly AccountLists _lists = new(catalogue);

    public void Map(RouteTable routes)
    {
        routes.Get("/3/account", call => Details(state.Sessions.RequireUser(call)), "session_id");
        routes.Get(Path, call => Details(User(call)), "session_id");
        routes.Post($"{Path}/favorite", call => Mark(call, "favorite"), "session_id", TitleBody + "favorite*:boolean");
        routes.Post($"{Path}/watchlist", call => Mark(call, "watchlist"), "session_id", TitleBody + "watchlist*:boolean");

        routes.Get($"{Path}/favorite/movies", call => _lists.Movies(call, User(call).MovieFavorites), ListQuery);
        routes.Get($"{Path}/favorite/tv", call => _lists.Tv(call, User(call).TvFavorites), ListQuery);
        routes.Get($"{Path}/watchlist/movies", call => _lists.Movies(call, User(call).MovieWatchlist), ListQuery);
        routes.Get($"{Path}/watchlist/tv", call => _lists.Tv(call, User(call).TvWatchlist), ListQuery);
        routes.Get($"{Path}/rated/movies", call => _lists.Movies(call, User(call).Ratings.Movies, AccountLists.Rating), ListQuery);
        routes.Get($"{Path}/rated/tv", call => _lists.Tv(call, User(call).Ratings.Tv, AccountLists.Rating), ListQuery);
        routes.Get($"{Path}/rated/tv/episodes", call => _lists.Episodes(call, User(call).Ratings.Episodes, AccountLists.Rating), ListQuery);
    }

    /// <summary>The user of the session, whatever account the path names.</summary>
    public static SandboxUser User(SandboxState state, Call call)
    {
        var user = state.Sessions.RequireUser(call);
        if (call.Value("account_id") != user.AccountId.ToString(CultureInfo.InvariantCulture))
        {
            call.Problems.Add("the account id in the path is not that of the session's user");
        }

        return user;
    }

    public static string GravatarHash(SandboxUser user) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(user.UserName)).AsSpan(0, 16)).ToLowerInvariant();

    private SandboxUser User(Call call) => User(state, call);

    private Answer Mark(Call call, string member)
    {
        var user = User(call);
        var type = call.RequireText("media_type");
        var id = (int)call.RequireNumber("media_id");
        var on = call.RequireFlag(member);

        Shelf<int> shelf;
        switch (type)
        {
            case "movie":
                catalogue.Movie(id);
                shelf = member == "favorite" ? user.MovieFavorites : user.MovieWatchlist;
                break;
            case "tv":
                catalogue.TvSeries(id);
                shelf = member == "favorite" ? user.TvFavorites : user.TvWatchlist;
                break;
            default:
                call.Problems.Add($"media_type is '{type}'");
                throw new TmdbError(TmdbStatus.ValidationFailed);
        }

        if (!on)
        {
            shelf.Remove(id);
            return Answer.Of(TmdbStatus.Deleted);
        }

        return shelf.Put(id, state.Clock.Now) ? Answer.Of(TmdbStatus.Success, httpStatus: 201) : Answer.Of(TmdbStatus.Updated);
    }

    private static Answer Details(SandboxUser user) => Answer.Json(new JsonObject
    {
        ["avatar"] = new JsonObject
        {
            ["gravatar"] = new JsonObject
            {
                ["hash"] = GravatarHash(user),
            },
            ["tmdb"] = new JsonObject { ["avatar_path"] = null },
        },
        ["id"] = user.AccountId,
        ["iso_639_1"] = "en",
        ["iso_3166_1"] = "US",
        ["name"] = user.Name,
        ["include_adult"] = false,
        ["username"] = user.UserName,
    });
}
