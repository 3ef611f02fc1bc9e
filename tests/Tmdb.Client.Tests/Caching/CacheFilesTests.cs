using System.Globalization;

namespace Tmdb.Tests;

/// <summary>Files: shared, damaged, too many, in the way.</summary>
public class CacheFilesTests
{
    private static readonly Dictionary<string, Action<string>> Damages = new()
    {
        ["empty"] = file => File.WriteAllBytes(file, []),
        ["cut in the first line"] = file => Cut(file, 5),
        ["cut in the seal"] = file => Cut(file, 30),
        ["cut after the seal"] = file => Cut(file, 46),
        ["cut by a byte"] = file => Cut(file, (int)new FileInfo(file).Length - 1),
        ["a byte more"] = file => File.AppendAllText(file, "x"),
        ["of another version"] = file => Flip(file, 12),
        ["a bit of the status"] = file => Flip(file, 47),
        ["a bit of the body"] = file => Flip(file, (int)new FileInfo(file).Length - 3),
        ["no file but a folder"] = file =>
        {
            File.Delete(file);
            Directory.CreateDirectory(file);
        },
        ["not to be read"] = file =>
        {
            File.Delete(file);
            File.CreateSymbolicLink(file, file); // Leads nowhere for ever.
        },
        ["something else"] = file => File.WriteAllText(file, """{"title":"wrong"}"""),
    };

    public static TheoryData<string> AllDamages => [.. Damages.Keys];

    [Theory]
    [MemberData(nameof(AllDamages))]
    public async Task A_damaged_file_is_a_miss(string damage)
    {
        using var fixture = new CacheFixture(CacheFixture.InFiles);
        var client = fixture.Client();
        Assert.Equal("1", await CacheFixture.AskAsync(client));

        Damages[damage](AnswerFiles(fixture).Single());

        Assert.Equal("2", await CacheFixture.AskAsync(client));
        Assert.DoesNotContain(fixture.Files, file => file.EndsWith(".tmdb-tmp", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_under_the_name_of_another_is_a_miss()
    {
        using var fixture = new CacheFixture(CacheFixture.InFiles);
        var client = fixture.Client();
        Assert.Equal("1", await CacheFixture.AskAsync(client));
        var first = AnswerFiles(fixture).Single();
        Assert.Equal("2", await CacheFixture.AskAsync(client, "/3/movie/551"));

        File.Copy(first, AnswerFiles(fixture).Single(file => file != first), overwrite: true);

        Assert.Equal("1", await CacheFixture.AskAsync(client));
        Assert.Equal("3", await CacheFixture.AskAsync(client, "/3/movie/551"));
    }

    [Theory]
    [InlineData("secret")]
    [InlineData("users/epoch")]
    public async Task A_damaged_file_of_the_cache_itself_is_as_no_answers(string name)
    {
        using var fixture = new CacheFixture(CacheFixture.InFiles);
        var client = fixture.Client().WithSession();
        Assert.Equal("1", await CacheFixture.AskAsync(client, "/3/movie/550/account_states"));
        await File.WriteAllTextAsync(Path.Combine(fixture.Folder, name), "x");

        var tomorrow = fixture.Client(with: o => o with { Cache = fixture.NewCache() }).WithSession();

        Assert.Equal("2", await CacheFixture.AskAsync(tomorrow, "/3/movie/550/account_states"));
        Assert.Equal("2", await CacheFixture.AskAsync(tomorrow, "/3/movie/550/account_states"));
    }

    [Fact]
    public async Task Tomorrows_run_finds_what_todays_has_kept()
    {
        using var fixture = new CacheFixture(CacheFixture.InFiles);
        Assert.Equal("1", await CacheFixture.AskAsync(fixture.Client()));

        Assert.Equal("1", await CacheFixture.AskAsync(fixture.Client(with: o => o with { Cache = fixture.NewCache() })));
        Assert.Single(fixture.Server.Received);
    }

    [Fact]
    public async Task A_folder_that_is_deleted_meanwhile_is_made_again()
    {
        using var fixture = new CacheFixture(CacheFixture.InFiles);
        var client = fixture.Client();
        await CacheFixture.AskAsync(client);

        Directory.Delete(fixture.Folder, recursive: true);

        Assert.Equal("2", await CacheFixture.AskAsync(client));
        Assert.Equal("2", await CacheFixture.AskAsync(client));
    }

    [Fact]
    public void A_folder_that_cannot_be_used_is_refused_at_once()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "file");
        File.WriteAllText(file, "");

        var error = Assert.Throws<TmdbException>(() => ResponseCache.InFolder(Path.Combine(file, "cache")));

        Assert.Equal(TmdbErrorKind.InvalidArgument, error.Kind);
        Assert.Contains(file, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CacheFixture.Memory)]
    [InlineData(CacheFixture.InFiles)]
    public async Task It_stays_within_its_bounds_and_the_newest_stay(string kind)
    {
        const int Most = 100_000;
        var text = new string('x', 2000);
        using var fixture = new CacheFixture(kind, request => Reply.Json($$"""{"title":"{{request.Number}}","text":"{{text}}"}""", 200, ("Cache-Control", "max-age=99999")));
        var foreign = Path.Combine(fixture.Folder, "letter.txt");
        await File.WriteAllTextAsync(foreign, "It is not ours.");
        var client = fixture.Client(with: o => o with { Cache = fixture.NewCache(Most) });
        for (var i = 1; i <= 200; i++)
        {
            await CacheFixture.AskAsync(client, Movie(i));
            fixture.Clock.Advance(TimeSpan.FromSeconds(1));
            Assert.True(AnswerFiles(fixture).Sum(file => new FileInfo(file).Length) <= Most);
        }

        Assert.Equal("200", await CacheFixture.AskAsync(client, Movie(200)));
        Assert.Equal("180", await CacheFixture.AskAsync(client, Movie(180)));
        Assert.Equal("201", await CacheFixture.AskAsync(client, Movie(1)));
        Assert.True(File.Exists(foreign));

        static string Movie(int id) => string.Create(CultureInfo.InvariantCulture, $"/3/movie/{id}");
    }

    [Theory]
    [InlineData(CacheFixture.Memory)]
    [InlineData(CacheFixture.InFiles)]
    public async Task What_alone_is_larger_than_the_cache_is_not_kept(string kind)
    {
        using var fixture = new CacheFixture(kind);
        var client = fixture.Client(with: o => o with { Cache = fixture.NewCache(100) });

        Assert.Equal("1", await CacheFixture.AskAsync(client));
        Assert.Equal("2", await CacheFixture.AskAsync(client));
        Assert.Empty(AnswerFiles(fixture));
    }

    [Fact]
    public async Task What_a_process_left_that_was_killed_is_removed_in_time_and_not_before()
    {
        using var fixture = new CacheFixture(CacheFixture.InFiles);
        var (old, young) = (Path.Combine(fixture.Folder, "a.answer.1.tmdb-tmp"), Path.Combine(fixture.Folder, "users", "b.answer.2.tmdb-tmp"));
        foreach (var (file, age) in ((string, int)[])[(old, 61), (young, 1)])
        {
            await File.WriteAllTextAsync(file, "half");
            File.SetLastWriteTimeUtc(file, fixture.Clock.GetUtcNow().UtcDateTime.AddMinutes(-age));
        }

        await CacheFixture.AskAsync(fixture.Client());

        Assert.False(File.Exists(old));
        Assert.True(File.Exists(young));
    }

    [Fact]
    public async Task What_is_too_old_is_removed_even_if_nobody_asks_for_it()
    {
        using var fixture = new CacheFixture(CacheFixture.InFiles);
        await CacheFixture.AskAsync(fixture.Client());
        var old = AnswerFiles(fixture).Single();
        fixture.Clock.Advance(TimeSpan.FromDays(181));

        await CacheFixture.AskAsync(fixture.Client(with: o => o with { Cache = fixture.NewCache() }), "/3/movie/551");

        Assert.False(File.Exists(old));
        Assert.Single(AnswerFiles(fixture));
    }

    /// <summary>Readers, writers and whoever clears, in what are to the folder several processes: every answer is right, and no part of a file is left.</summary>
    [Fact]
    public async Task Many_share_a_folder()
    {
        using var fixture = new CacheFixture(CacheFixture.InFiles, request => request.Method == "GET"
            ? Reply.Json($$"""{"id":1,"title":"{{request.Path}}","text":"{{new string('x', request.Number % 5000)}}"}""", 200, ("Cache-Control", "max-age=99999"))
            : Reply.Json("""{"success":true,"status_code":1}"""));
        var caches = Enumerable.Range(0, 4).Select(_ => fixture.NewCache(200_000)).ToList();
        var clients = caches.ConvertAll(cache => fixture.Client(with: o => o with { Cache = cache }).WithSession());

        await Parallel.ForAsync(0, 2000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, stop) =>
        {
            var client = clients[i % clients.Count];
            var path = string.Create(CultureInfo.InvariantCulture, $"/3/movie/{i * 7 % 50}{(i % 3 == 0 ? "/account_states" : "")}");
            Assert.Equal(path, await CacheFixture.AskAsync(client, path));
            if (i % 97 == 0)
            {
                await client.Account.SetRatingAsync(TmdbItem.Movie(1), 8, stop).Soon();
            }

            if (i % 501 == 0)
            {
                caches[i % caches.Count].Clear();
            }
        });

        Assert.All(caches, cache => Assert.True(cache.Hits > 0));
        Assert.DoesNotContain(fixture.Files, file => file.EndsWith(".tmdb-tmp", StringComparison.Ordinal));
        Assert.True(AnswerFiles(fixture).Sum(file => new FileInfo(file).Length) < 300_000);
    }

    [Fact]
    public async Task A_cancellation_in_the_middle_of_anything_leaves_nothing_half_written()
    {
        using var fixture = new CacheFixture(CacheFixture.InFiles, request => request.Number % 5 == 0 ? Reply.StallInside : CacheFixture.Fresh(request.Number));
        var client = fixture.Client(with: o => o with { MaximumRetryCount = 0 });

        await Parallel.ForAsync(0, 400, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, _) =>
        {
            using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(i % 12));
            try
            {
                await client.GetAsync(string.Create(CultureInfo.InvariantCulture, $"/3/movie/{i % 100}"), cancel.Token).Soon();
            }
            catch (OperationCanceledException)
            {
                Assert.True(cancel.IsCancellationRequested);
            }
        });

        Assert.DoesNotContain(fixture.Files, file => file.EndsWith(".tmdb-tmp", StringComparison.Ordinal));
        Assert.NotEmpty(AnswerFiles(fixture));
    }

    private static List<string> AnswerFiles(CacheFixture fixture) => [.. fixture.Files.Where(file => file.EndsWith(".answer", StringComparison.Ordinal))];

    private static void Cut(string file, int length) => File.WriteAllBytes(file, File.ReadAllBytes(file)[..length]);

    private static void Flip(string file, int at)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[at] ^= 1;
        File.WriteAllBytes(file, bytes);
    }
}
