using System.Text;
using Tmdb.Http;

namespace Tmdb.Tests;

/// <summary>Clients and credentials for tests.</summary>
internal static class TestClient
{
    public const string ApiKey = "0c1a5e7ab2d94f60835ec1d79f4a2b68";

    /// <summary>How long an attempt may take in these tests, if the test says nothing else: told from any other wait by its length.</summary>
    public static readonly TimeSpan AttemptLimit = TimeSpan.FromSeconds(77);

    /// <summary>A read token like TMDB's.</summary>
    public static string ReadToken { get; } = Jwt("""{"alg":"HS256"}""", """{"aud":"0c1a5e7a","nbf":1441756800.5,"sub":"55ef","scopes":["api_read"],"version":1}""");

    /// <summary>A user token like TMDB's.</summary>
    public static string UserToken { get; } = Jwt("""{"alg":"HS256"}""", """{"aud":"0c1a5e7a","sub":"4bc8","scopes":["api_read","api_write"],"version":1}""");

    public static string Jwt(string header, string payload) => $"{Encode(header)}.{Encode(payload)}.mbC4nA-rYs1gnaTureThatIs43CharactersLong_000";

    public static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    /// <summary>A client for a server, with no rate limit.</summary>
    public static TmdbClient For(MisbehavingServer server, Func<TmdbClientOptions, TmdbClientOptions>? with = null, string credential = ApiKey)
    {
        var options = new TmdbClientOptions { BaseUri = server.BaseUri, RequestsPerSecond = 0, Timeout = AttemptLimit };
        return new TmdbClient(TmdbCredential.Parse(credential), with?.Invoke(options) ?? options);
    }

    /// <summary>A clock on which every wait but the time limit of an attempt is over at once.</summary>
    public static ManualTimeProvider Impatient() => new() { Skips = wait => wait != AttemptLimit };

    /// <summary>Signs in with a session that was made before.</summary>
    public static TmdbClient WithSession(this TmdbClient client, string id = "5e551017c0ffee0123456789abcdef0123456789", TmdbSessionKind kind = TmdbSessionKind.User)
    {
        client.Authentication.Use(new TmdbSession(kind, id), userToken: null);
        return client;
    }

    public static RequestToken RequestToken(int version = 3, string token = "4e9ue57704e9ue57704e9ue57704e9ue57700000") =>
        new(version, token, DateTimeOffset.MaxValue, new Uri("https://www.themoviedb.org/authenticate/" + token));

    public static Task<string> GetAsync(this TmdbClient client, string path = "/3/movie/550", CancellationToken cancellationToken = default) =>
        client.SendAsync(HttpMethod.Get, path, cancellationToken: cancellationToken);

    /// <summary>The one exception with which a call has to end.</summary>
    public static async Task<TmdbException> FailsAsync(Func<Task> call) => await Assert.ThrowsAsync<TmdbException>(() => call().Soon());
}

/// <summary>Keeps what is traced.</summary>
internal sealed class TraceRecorder : ITmdbTrace
{
    private readonly object _gate = new();
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_gate)
            {
                return [.. _lines];
            }
        }
    }

    public void Verbose(string message) => Add("VERBOSE " + message);

    public void Warning(string message) => Add("WARNING " + message);

    public void Debug(string message) => Add("DEBUG " + message);

    private void Add(string line)
    {
        lock (_gate)
        {
            _lines.Add(line);
        }
    }
}

/// <summary>What .NET 8 has no LINQ for.</summary>
internal static class Pageables
{
    public static async Task<T?> FirstAsync<T>(this IAsyncEnumerable<T> rows)
    {
        await foreach (var row in rows)
        {
            return row;
        }

        return default;
    }

    public static async Task<List<T>> ToListAsync<T>(this IAsyncEnumerable<T> rows)
    {
        var list = new List<T>();
        await foreach (var row in rows)
        {
            list.Add(row);
        }

        return list;
    }
}
