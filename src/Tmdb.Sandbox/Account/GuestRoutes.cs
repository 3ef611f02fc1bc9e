namespace Tmdb.Sandbox;

/// <summary>What a guest has rated.</summary>
internal sealed class GuestRoutes(SandboxState state, Catalogue catalogue)
{
    private const string Path = "/3/guest_session/{guest_session_id}/rated";

    private readonly AccountLists _lists = new(catalogue);

    public void Map(RouteTable routes)
    {
        routes.Get($"{Path}/movies", call => _lists.Movies(call, Guest(call).Movies, AccountLists.Rating), AccountLists.Query);
        routes.Get($"{Path}/tv", call => _lists.Tv(call, Guest(call).Tv, AccountLists.Rating), AccountLists.Query);
        routes.Get($"{Path}/tv/episodes", call => _lists.Episodes(call, Guest(call).Episodes, AccountLists.Rating), AccountLists.Query);
    }

    private Ratings Guest(Call call) =>
        state.Sessions.FindGuest(call.Value("guest_session_id"))?.Ratings ?? throw new TmdbError(TmdbStatus.NotFound);
}
