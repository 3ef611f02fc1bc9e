using System.Globalization;

namespace Tmdb.Tests;

/// <summary>A server whose answers may be kept for ten minutes, and clients of it with a cache.</summary>
internal sealed class CacheFixture : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<TmdbClient> _clients = [];

    public CacheFixture(string kind = Memory, Func<ReceivedRequest, Reply>? answer = null)
    {
        Kind = kind;
        Server = new MisbehavingServer(answer ?? (request => Fresh(request.Number)));
        Cache = NewCache();
    }

    public const string Memory = "memory";
    public const string InFiles = "files";

    /// <summary>What both kinds of cache have to do.</summary>
    public static TheoryData<string> Kinds => [Memory, InFiles];

    public string Kind { get; }

    public MisbehavingServer Server { get; }

    public ManualTimeProvider Clock { get; } = TestClient.Impatient();

    public ResponseCache Cache { get; }

    public IReadOnlyList<string> Files => _folder.Files;

    public string Folder => _folder.Path;

    /// <summary>An answer that says which request it is the answer to.</summary>
    public static Reply Fresh(int number, params (string Name, string Value)[] headers) =>
        Reply.Json(string.Create(CultureInfo.InvariantCulture, $$"""{"id":550,"title":"{{number}}"}"""), 200, [("Cache-Control", "public, max-age=600"), ("ETag", "W/\"1\""), .. headers]);

    /// <summary>That the answer in the cache still holds.</summary>
    public static Reply NotModified { get; } = Reply.Raw("HTTP/1.1 304 Not Modified\r\nCache-Control: public, max-age=600\r\nETag: W/\"1\"\r\nConnection: close\r\n\r\n");

    /// <summary>Another cache: in the same folder, as another process would have it.</summary>
    public ResponseCache NewCache(long? maximumBytes = null, TimeSpan? maximumAge = null) =>
        Kind == Memory ? ResponseCache.InMemory(maximumBytes, maximumAge) : ResponseCache.InFolder(Folder, maximumBytes, maximumAge);

    public TmdbClient Client(string credential = TestClient.ApiKey, Func<TmdbClientOptions, TmdbClientOptions>? with = null)
    {
        var client = TestClient.For(Server, o => (with ?? (options => options))(o with { Cache = Cache, TimeProvider = Clock, MaximumRetryCount = 1 }), credential);
        _clients.Add(client);
        return client;
    }

    /// <summary>Which of the server's answers a client gets.</summary>
    public static async Task<string> AskAsync(TmdbClient client, string path = "/3/movie/550")
    {
        using var answer = System.Text.Json.JsonDocument.Parse(await client.GetAsync(path).Soon());
        return answer.RootElement.GetProperty("title").GetString()!;
    }

    public void Dispose()
    {
        _clients.ForEach(client => client.Dispose());
        Server.Dispose();
        _folder.Dispose();
    }
}
