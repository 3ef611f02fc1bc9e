using System.Text.Json.Nodes;

namespace Tmdb.Sandbox;

/// <summary>What the user or guest of a call has done with a title.</summary>
internal sealed class AccountStates(SandboxState state)
{
    /// <summary>The states; null when the call has no session.</summary>
    public JsonObject? Of(Medium medium, Call call)
    {
        if (state.Sessions.FindRatings(call) is not { } ratings)
        {
            return null;
        }

        var user = state.Sessions.FindUser(call);
        var isMovie = medium is Movie;
        return new()
        {
            ["favorite"] = (isMovie ? user?.MovieFavorites : user?.TvFavorites)?.Contains(medium.Id) ?? false,
            ["rated"] = RatingRoutes.Rated(isMovie ? ratings.Movies : ratings.Tv, medium.Id),
            ["watchlist"] = (isMovie ? user?.MovieWatchlist : user?.TvWatchlist)?.Contains(medium.Id) ?? false,
        };
    }
}
