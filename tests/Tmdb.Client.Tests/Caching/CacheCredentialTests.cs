using System.Text;

namespace Tmdb.Tests;

/// <summary>No answer for two credentials, and no credential in what is kept.</summary>
public class CacheCredentialTests
{
    private const string Session = "5e551017c0ffee0123456789abcdef0123456789";
    private const string OtherSession = "0ther017c0ffee0123456789abcdef0123456789";
    private const string Guest = "9e551017c0ffee0123456789abcdef01";

    private static readonly Dictionary<string, Func<CacheFixture, TmdbClient>> Clients = new()
    {
        ["key"] = f => f.Client(),
        ["another key"] = f => f.Client("1c1a5e7ab2d94f60835ec1d79f4a2b68"),
        ["token"] = f => f.Client(TestClient.ReadToken),
        ["user token"] = f => f.Client(TestClient.UserToken),
        ["key and session"] = f => f.Client().WithSession(Session),
        ["key and another session"] = f => f.Client().WithSession(OtherSession),
        ["key and guest session"] = f => f.Client().WithSession(Guest, TmdbSessionKind.Guest),
        ["token and session"] = f => f.Client(TestClient.ReadToken).WithSession(Session),
    };

    public static TheoryData<string> Kinds => CacheFixture.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Nobody_gets_an_answer_that_was_given_for_other_credentials(string kind)
    {
        using var fixture = new CacheFixture(kind);

        foreach (var path in (string[])["/3/movie/550/account_states", "/4/list/1", "/3/account/1/lists"])
        {
            var asked = fixture.Server.Received.Count;
            var answers = new List<string>();
            foreach (var client in Clients.Values)
            {
                answers.Add(await CacheFixture.AskAsync(client(fixture), path));
                Assert.Equal(answers[^1], await CacheFixture.AskAsync(client(fixture), path));
            }

            // The same credentials have the same answer, and whoever sends others another.
            var sent = fixture.Server.Received.Skip(asked).Select(request => $"{request.Query} {request.Headers["Authorization"].FirstOrDefault()}").ToList();
            Assert.Equal(sent.Count, sent.Distinct(StringComparer.Ordinal).Count());
            Assert.Equal(sent.Count, answers.Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public async Task No_file_and_no_name_tells_of_a_credential_or_of_what_was_asked()
    {
        using var fixture = new CacheFixture(CacheFixture.InFiles);
        string[] paths = ["/3/movie/550", "/3/movie/550/account_states", "/4/list/1", "/4/account/4bc8892a017a3c0b52000001/lists", "/3/account/76543210/favorite/movies", $"/3/guest_session/{Guest}/rated/movies"];
        foreach (var client in Clients.Values)
        {
            foreach (var path in paths)
            {
                await CacheFixture.AskAsync(client(fixture), path);
            }
        }

        Assert.True(fixture.Files.Count > 20);
        string[] told = [TestClient.ApiKey, "1c1a5e7ab2d94f60835ec1d79f4a2b68", TestClient.ReadToken, TestClient.UserToken, Session, OtherSession, Guest, "4bc8892a017a3c0b52000001", "76543210", "account_states"];
        foreach (var file in fixture.Files)
        {
            var text = Path.GetRelativePath(fixture.Folder, file) + Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file));
            Assert.All(told, secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task In_another_folder_the_same_answer_has_another_name()
    {
        using var one = new CacheFixture(CacheFixture.InFiles);
        using var other = new CacheFixture(CacheFixture.InFiles);
        await CacheFixture.AskAsync(one.Client(with: o => o with { BaseUri = other.Server.BaseUri }));
        await CacheFixture.AskAsync(other.Client());

        Assert.NotEqual(Name(one), Name(other));

        static string Name(CacheFixture fixture) => Path.GetFileName(fixture.Files.Single(file => file.EndsWith(".answer", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("in the body")]
    [InlineData("in a header")]
    public async Task An_answer_that_quotes_a_credential_is_not_kept(string where)
    {
        using var fixture = new CacheFixture(CacheFixture.InFiles, request =>
        {
            var quoted = $"{Uri.UnescapeDataString(request.Target)} {string.Join(' ', request.Headers["Authorization"])}";
            return where == "in the body"
                ? Reply.Json($$"""{"title":"{{request.Number}}","told":"{{quoted}}"}""", 200, ("Cache-Control", "max-age=600"))
                : CacheFixture.Fresh(request.Number, ("X-Asked", quoted));
        });

        foreach (var client in Clients.Values)
        {
            await CacheFixture.AskAsync(client(fixture), "/3/movie/550/account_states");
        }

        Assert.DoesNotContain(fixture.Files, file => file.EndsWith(".answer", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/3/authentication/token/new")]
    [InlineData("/3/authentication/guest_session/new")]
    [InlineData("/3/authentication")]
    [InlineData("/3/account")]
    [InlineData("/3/account/76543210")]
    [InlineData("/4/list/1/clear")]
    public async Task What_makes_something_or_checks_a_credential_is_sent_each_time(string path)
    {
        using var fixture = new CacheFixture();
        var client = fixture.Client().WithSession(Session);

        Assert.Equal("1", await CacheFixture.AskAsync(client, path));
        Assert.Equal("2", await CacheFixture.AskAsync(client, path));
    }

    [Fact]
    public async Task Only_the_owner_can_read_the_files()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // There it is the matter of the folder above.
        }

        using var fixture = new CacheFixture(CacheFixture.InFiles);
        await CacheFixture.AskAsync(fixture.Client().WithSession(Session), "/3/movie/550/account_states");

        foreach (var file in fixture.Files)
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.Combine(fixture.Folder, "users")));
    }
}
