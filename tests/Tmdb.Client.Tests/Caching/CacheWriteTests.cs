namespace Tmdb.Tests;

/// <summary>What a write takes away.</summary>
public class CacheWriteTests
{
    private const string States = "/3/movie/550/account_states";
    private const string Ok = """{"success":true,"status_code":1,"status_message":"Success."}""";

    private static readonly Dictionary<string, Func<TmdbClient, Task>> Writes = new()
    {
        ["a rating"] = c => c.Account.SetRatingAsync(TmdbItem.Movie(550), 8),
        ["no rating"] = c => c.Account.RemoveRatingAsync(TmdbItem.Movie(550)),
        ["any POST"] = c => c.SendAsync(HttpMethod.Post, "/3/list/1/add_item", jsonBody: "{}"),
        ["any GET that empties a list"] = c => c.GetAsync("/4/list/1/clear"),
        ["sign-out"] = c => c.SendAsync(HttpMethod.Delete, "/3/authentication/session", jsonBody: "{}"),
    };

    public static TheoryData<string, string> AllWrites
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var write in Writes.Keys)
            {
                all.Add(write, CacheFixture.Memory);
                all.Add(write, CacheFixture.InFiles);
            }

            return all;
        }
    }

    public static TheoryData<string> Kinds => CacheFixture.Kinds;

    [Theory]
    [MemberData(nameof(AllWrites))]
    public async Task A_write_takes_away_what_users_own_and_nothing_else(string write, string kind)
    {
        using var fixture = new CacheFixture(kind, Answer());
        var (user, same, anybody) = (fixture.Client().WithSession(), fixture.Client(TestClient.ReadToken).WithSession(), fixture.Client());
        string[] users = [await CacheFixture.AskAsync(user, States), await CacheFixture.AskAsync(same, States), await CacheFixture.AskAsync(anybody, "/3/list/1"), await CacheFixture.AskAsync(anybody, "/3/movie/550/lists")];
        var movie = await CacheFixture.AskAsync(anybody);

        await Writes[write](user).Soon();

        Assert.Equal(movie, await CacheFixture.AskAsync(anybody));
        Assert.DoesNotContain(await CacheFixture.AskAsync(user, States), users);
        Assert.DoesNotContain(await CacheFixture.AskAsync(same, States), users); // It may be the same person's.
        Assert.DoesNotContain(await CacheFixture.AskAsync(anybody, "/3/list/1"), users);
        Assert.DoesNotContain(await CacheFixture.AskAsync(anybody, "/3/movie/550/lists"), users);
    }

    [Theory]
    [InlineData("refused", true)]
    [InlineData("failed", false)]
    [InlineData("cut", false)]
    public async Task Only_a_refusal_says_that_nothing_was_changed(string how, bool isKept)
    {
        var failure = how switch
        {
            "refused" => Reply.Error(401, 3, "No."),
            "failed" => Reply.Error(500, 11, "Internal error."),
            _ => Reply.ResetBefore,
        };
        using var fixture = new CacheFixture(answer: Answer(failure));
        var client = fixture.Client().WithSession();
        var before = await CacheFixture.AskAsync(client, States);

        await TestClient.FailsAsync(() => client.Account.SetRatingAsync(TmdbItem.Movie(550), 8));

        Assert.Equal(isKept, before == await CacheFixture.AskAsync(client, States));
    }

    [Fact]
    public async Task A_write_that_is_cancelled_may_have_been_done()
    {
        using var fixture = new CacheFixture(answer: Answer(Reply.Never));
        using var cancel = new CancellationTokenSource();
        var client = fixture.Client().WithSession();
        var before = await CacheFixture.AskAsync(client, States);

        var write = client.Account.SetRatingAsync(TmdbItem.Movie(550), 8, cancel.Token);
        await fixture.Server.WaitForAsync(2);
        await cancel.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => write.Soon());

        Assert.NotEqual(before, await CacheFixture.AskAsync(client, States));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_answer_that_a_write_overtook_is_not_used(string kind)
    {
        var written = new TaskCompletionSource();
        using var fixture = new CacheFixture(kind, request => request.Number == 1 ? CacheFixture.Fresh(1).After(written.Task) : Answer()(request));
        var client = fixture.Client().WithSession();

        var early = CacheFixture.AskAsync(client, States);
        await fixture.Server.WaitForAsync(1);
        await client.Account.SetRatingAsync(TmdbItem.Movie(550), 8).Soon();
        written.SetResult();

        Assert.Equal("1", await early);
        Assert.NotEqual("1", await CacheFixture.AskAsync(client, States));
    }

    [Fact]
    public async Task A_write_of_one_process_is_seen_by_the_others()
    {
        using var fixture = new CacheFixture(CacheFixture.InFiles, Answer());
        var (one, other) = (fixture.Client().WithSession(), fixture.Client(with: o => o with { Cache = fixture.NewCache() }).WithSession());
        var before = await CacheFixture.AskAsync(one, States);
        Assert.Equal(before, await CacheFixture.AskAsync(other, States));

        await one.Account.SetRatingAsync(TmdbItem.Movie(550), 8).Soon();

        Assert.NotEqual(before, await CacheFixture.AskAsync(other, States));
    }

    [Fact]
    public async Task Where_a_write_cannot_be_noted_nothing_that_users_own_is_served_any_more()
    {
        using var fixture = new CacheFixture(CacheFixture.InFiles, Answer());
        var client = fixture.Client().WithSession();
        var before = await CacheFixture.AskAsync(client, States);
        Directory.CreateDirectory(Path.Combine(fixture.Folder, "users", "epoch")); // No file can take this place.
        var file = fixture.Files.Single(f => f.EndsWith(".answer", StringComparison.Ordinal));
        using var held = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.None);

        await client.Account.SetRatingAsync(TmdbItem.Movie(550), 8).Soon();

        var after = await CacheFixture.AskAsync(client, States);
        Assert.NotEqual(before, after);
        Assert.NotEqual(after, await CacheFixture.AskAsync(client, States));
    }

    [Fact]
    public async Task Signing_in_takes_nothing_away()
    {
        using var fixture = new CacheFixture(answer: request => request.Path.Contains("authentication", StringComparison.Ordinal)
            ? Reply.Json("""{"success":true,"request_token":"4e9ue577","session_id":"4e9ue577","expires_at":"2026-11-22 11:00:00 UTC"}""")
            : CacheFixture.Fresh(request.Number));
        var client = fixture.Client().WithSession();
        var before = await CacheFixture.AskAsync(client, States);

        await client.Authentication.CreateRequestTokenAsync().Soon();
        await client.SendAsync(HttpMethod.Post, "/3/authentication/session/new", jsonBody: "{}").Soon();

        Assert.Equal(before, await CacheFixture.AskAsync(client, States));
    }

    /// <summary>GETs may be kept, and writes succeed or end as told.</summary>
    private static Func<ReceivedRequest, Reply> Answer(Reply? ofWrites = null) => request =>
        request.Method == "GET" && !request.Path.EndsWith("/clear", StringComparison.Ordinal) ? CacheFixture.Fresh(request.Number) : ofWrites ?? Reply.Json(Ok);
}
