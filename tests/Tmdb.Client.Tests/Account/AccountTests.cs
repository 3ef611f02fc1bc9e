using Tmdb.Sandbox;

namespace Tmdb.Tests;

/// <summary>Favorites, watchlist and ratings of users and guests.</summary>
public class AccountTests : SandboxTests
{
    [Fact]
    public async Task The_account_is_asked_for_once_a_session()
    {
        await SignInAsync(Client, Alice);
        await Client.Account.SetFavoriteAsync(TmdbMediaType.Movie, 550, favorite: true).Soon();
        await Client.Account.SetWatchlistAsync(TmdbMediaType.Movie, 550, watchlist: true).Soon();
        Assert.Equal(Sandbox.Users[0].AccountId, (await Client.Account.GetAsync().Soon()).Id);
        Assert.Single(Arrived, "GET /3/account");

        await SignInAsync(Client, Bob);
        Assert.Equal(Sandbox.Users[1].AccountId, (await Client.Account.GetAsync().Soon()).Id);
        Assert.Equal(2, Arrived.Count(a => a == "GET /3/account"));
    }

    [Fact]
    public async Task Favorites_are_there_and_gone_again()
    {
        await SignInAsync(Client, Alice);

        await Client.Account.SetFavoriteAsync(TmdbMediaType.Movie, 550, favorite: true).Soon();
        await Client.Account.SetFavoriteAsync(TmdbMediaType.Movie, 550, favorite: true).Soon();
        await Client.Account.SetFavoriteAsync(TmdbMediaType.TvSeries, 1396, favorite: true).Soon();
        Assert.Equal([550], (await Client.Account.FavoriteMovies().ToListAsync().Soon()).Select(m => m.Id));
        Assert.Equal([1396], (await Client.Account.FavoriteTvSeries().ToListAsync().Soon()).Select(m => m.Id));

        await Client.Account.SetFavoriteAsync(TmdbMediaType.Movie, 550, favorite: false).Soon();
        await Client.Account.SetFavoriteAsync(TmdbMediaType.Movie, 550, favorite: false).Soon();
        await Client.Account.SetFavoriteAsync(TmdbMediaType.TvSeries, 1396, favorite: false).Soon();
        Assert.Empty(await Client.Account.FavoriteMovies().ToListAsync().Soon());
        Assert.Empty(await Client.Account.FavoriteTvSeries().ToListAsync().Soon());
    }

    [Fact]
    public async Task The_watchlist_is_another_list_than_the_favorites()
    {
        await SignInAsync(Client, Alice);

        await Client.Account.SetWatchlistAsync(TmdbMediaType.Movie, 550, watchlist: true).Soon();
        await Client.Account.SetWatchlistAsync(TmdbMediaType.TvSeries, 1396, watchlist: true).Soon();
        await Client.Account.SetWatchlistAsync(TmdbMediaType.TvSeries, 1396, watchlist: false).Soon();

        Assert.Equal([550], (await Client.Account.WatchlistMovies().ToListAsync().Soon()).Select(m => m.Id));
        Assert.Empty(await Client.Account.WatchlistTvSeries().ToListAsync().Soon());
        Assert.Empty(await Client.Account.FavoriteMovies().ToListAsync().Soon());
    }

    [Fact]
    public async Task Ratings_are_made_changed_and_taken_back()
    {
        await SignInAsync(Client, Alice);

        await Client.Account.SetRatingAsync(TmdbItem.Movie(550), 8.5).Soon();
        await Client.Account.SetRatingAsync(TmdbItem.Movie(550), 9).Soon();
        await Client.Account.SetRatingAsync(TmdbItem.TvSeries(1396), 0.5).Soon();
        Assert.Equal([(550, 9.0)], (await Client.Account.RatedMovies().ToListAsync().Soon()).Select(m => (m.Id, m.Rating!.Value)));
        Assert.Equal([(1396, 0.5)], (await Client.Account.RatedTvSeries().ToListAsync().Soon()).Select(m => (m.Id, m.Rating!.Value)));

        await Client.Account.RemoveRatingAsync(TmdbItem.Movie(550)).Soon();
        await Client.Account.RemoveRatingAsync(TmdbItem.TvSeries(1396)).Soon();
        await Client.Account.RemoveRatingAsync(TmdbItem.TvSeries(1396)).Soon();
        Assert.Empty(await Client.Account.RatedMovies().ToListAsync().Soon());
        Assert.Empty(await Client.Account.RatedTvSeries().ToListAsync().Soon());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.4)]
    [InlineData(0.75)]
    [InlineData(10.5)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public async Task What_is_no_rating_is_not_sent(double value)
    {
        await SignInAsync(Client, Alice);
        Sandbox.ClearLog();

        var error = await TestClient.FailsAsync(() => Client.Account.SetRatingAsync(TmdbItem.Movie(550), value));

        Assert.Equal(TmdbErrorKind.InvalidArgument, error.Kind);
        Assert.Empty(Sandbox.Log);
    }

    [Fact]
    public async Task Every_half_from_one_half_to_ten_is_a_rating()
    {
        await SignInAsync(Client, Alice);
        for (var value = 0.5; value <= 10; value += 0.5)
        {
            await Client.Account.SetRatingAsync(TmdbItem.Movie(550), value).Soon();
            Assert.Equal((decimal)value, Sandbox.Users[0].MovieRatings[550]);
        }
    }

    [Theory]
    [InlineData(20, 1)]
    [InlineData(21, 2)]
    [InlineData(45, 3)]
    public async Task All_pages_come_in_the_order_that_is_asked_for(int count, int pages)
    {
        await SignInAsync(Client, Alice);
        var ids = Sandbox.Movies.Take(count).Select(m => m.Id).ToList();
        foreach (var id in ids)
        {
            Clock.Advance(TimeSpan.FromSeconds(1));
            await Client.Account.SetFavoriteAsync(TmdbMediaType.Movie, id, favorite: true).Soon();
        }

        Sandbox.ClearLog();
        Assert.Equal(ids, (await Client.Account.FavoriteMovies().ToListAsync().Soon()).Select(m => m.Id));
        Assert.Equal(pages, Sandbox.Log.Count);
        Assert.Equal(ids, (await Client.Account.FavoriteMovies(TmdbSortOrder.CreatedAscending).ToListAsync().Soon()).Select(m => m.Id));
        Assert.Equal(Enumerable.Reverse(ids), (await Client.Account.FavoriteMovies(TmdbSortOrder.CreatedDescending).ToListAsync().Soon()).Select(m => m.Id));
    }

    [Fact]
    public async Task A_title_that_is_not_there_is_not_found()
    {
        await SignInAsync(Client, Alice);

        foreach (var call in (Func<Task>[])
            [
                () => Client.Account.SetFavoriteAsync(TmdbMediaType.Movie, 999_999_999, favorite: true),
                () => Client.Account.SetWatchlistAsync(TmdbMediaType.TvSeries, 999_999_999, watchlist: true),
                () => Client.Account.SetRatingAsync(TmdbItem.Movie(999_999_999), 8),
            ])
        {
            Assert.Equal(TmdbErrorKind.NotFound, (await TestClient.FailsAsync(call)).Kind);
        }
    }

    [Fact]
    public async Task Without_a_session_nothing_is_sent()
    {
        foreach (var call in UsersCalls(Client).Concat(RatingCalls(Client)))
        {
            var error = await TestClient.FailsAsync(call);
            Assert.Equal(TmdbErrorKind.SessionRequired, error.Kind);
            Assert.Contains("nobody has signed in", error.Message, StringComparison.Ordinal);
        }

        Assert.Empty(Sandbox.Log);
    }

    [Fact]
    public async Task Guests_only_rate()
    {
        await Client.Authentication.CreateGuestSessionAsync().Soon();
        Sandbox.ClearLog();
        foreach (var call in UsersCalls(Client))
        {
            var error = await TestClient.FailsAsync(call);
            Assert.Equal(TmdbErrorKind.GuestSessionCannot, error.Kind);
            Assert.Contains("guests can only rate", error.Message, StringComparison.Ordinal);
        }

        Assert.Empty(Sandbox.Log);
        await Client.Account.SetRatingAsync(TmdbItem.Movie(550), 7.5).Soon();
        await Client.Account.SetRatingAsync(TmdbItem.TvSeries(1396), 9).Soon();
        Assert.Equal([(550, 7.5)], (await Client.Account.RatedMovies(TmdbSortOrder.CreatedDescending, "de-DE").ToListAsync().Soon()).Select(m => (m.Id, m.Rating!.Value)));
        Assert.Equal([(1396, 9.0)], (await Client.Account.RatedTvSeries().ToListAsync().Soon()).Select(m => (m.Id, m.Rating!.Value)));
        await Client.Account.RemoveRatingAsync(TmdbItem.Movie(550)).Soon();
        Assert.Empty(await Client.Account.RatedMovies().ToListAsync().Soon());
    }

    [Fact]
    public async Task A_write_whose_answer_got_lost_is_done_once_as_seen_by_the_user()
    {
        await SignInAsync(Client, Alice);
        foreach (var kind in (SandboxFaultKind[])[SandboxFaultKind.CutBeforeAnswer, SandboxFaultKind.CutInAnswer, SandboxFaultKind.ServerError, SandboxFaultKind.RateLimited])
        {
            Sandbox.AddFault(new SandboxFault { Kind = kind, Method = "POST", Path = "/3/account/*/favorite", AfterEffect = true });
            Sandbox.AddFault(new SandboxFault { Kind = kind, Method = "POST", Path = "/3/movie/*/rating", AfterEffect = true });
            Sandbox.AddFault(new SandboxFault { Kind = kind, Method = "DELETE", Path = "/3/movie/*/rating", AfterEffect = true });

            await Client.Account.SetFavoriteAsync(TmdbMediaType.Movie, 550, favorite: true).Soon();
            await Client.Account.SetRatingAsync(TmdbItem.Movie(550), 8).Soon();
            Assert.Equal([550], Sandbox.Users[0].FavoriteMovies);
            Assert.Equal(8m, Assert.Single(Sandbox.Users[0].MovieRatings).Value);
            await Client.Account.RemoveRatingAsync(TmdbItem.Movie(550)).Soon();
            Assert.Empty(Sandbox.Users[0].MovieRatings);
        }
    }

    [Fact]
    public async Task Two_users_at_once_never_mix()
    {
        var alice = await SignInAsync(Client, Alice);
        var bob = await SignInAsync(NewClient(Sandbox.ApiKey), Bob);
        var titles = Sandbox.Movies.Take(40).Select(m => m.Id).ToList();

        await Parallel.ForEachAsync(titles, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (id, cancel) =>
        {
            var client = id % 2 == 0 ? alice : bob;
            await client.Account.SetFavoriteAsync(TmdbMediaType.Movie, id, favorite: true, cancel).Soon();
            await client.Account.SetRatingAsync(TmdbItem.Movie(id), id % 2 == 0 ? 10 : 1, cancel).Soon();
        });

        Assert.Equal(titles.Where(id => id % 2 == 0).Order(), Sandbox.Users[0].FavoriteMovies.Order());
        Assert.Equal(titles.Where(id => id % 2 != 0).Order(), Sandbox.Users[1].FavoriteMovies.Order());
        Assert.All(Sandbox.Users[0].MovieRatings.Values, value => Assert.Equal(10m, value));
        Assert.All(Sandbox.Users[1].MovieRatings.Values, value => Assert.Equal(1m, value));
    }

    private static Func<Task>[] UsersCalls(TmdbClient client) =>
    [
        () => client.Account.GetAsync(),
        () => client.Account.RefreshAsync(),
        () => client.Account.SetFavoriteAsync(TmdbMediaType.Movie, 550, favorite: true),
        () => client.Account.SetWatchlistAsync(TmdbMediaType.Movie, 550, watchlist: true),
        () => client.Account.FavoriteMovies().ToListAsync(),
        () => client.Account.FavoriteTvSeries().ToListAsync(),
        () => client.Account.WatchlistMovies().ToListAsync(),
        () => client.Account.WatchlistTvSeries().ToListAsync(),
    ];

    private static Func<Task>[] RatingCalls(TmdbClient client) =>
    [
        () => client.Account.SetRatingAsync(TmdbItem.Movie(550), 8),
        () => client.Account.RemoveRatingAsync(TmdbItem.Movie(550)),
        () => client.Account.RatedMovies().ToListAsync(),
        () => client.Account.RatedTvSeries().ToListAsync(),
    ];
}
