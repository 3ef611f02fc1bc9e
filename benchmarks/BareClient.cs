using System;
using System.Linq;
using System.Net.Http;
using System.Reflection;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

/// <summary>The least that a program can do: one HttpClient, and the answer read as JSON.</summary>
public static class BareClient
{
    private delegate T Reader<T>(ReadOnlySpan<byte> json);

    /// <summary>Reads each answer into a JsonDocument.</summary>
    public static void ReadDocuments(string address, string query, int count, int concurrency) => Run(count, concurrency, async (http, id) =>
    {
        using var answer = await http.GetStreamAsync($"{address}3/movie/{id}?{query}");
        using var document = await JsonDocument.ParseAsync(answer);
        Check(document.RootElement.GetProperty("id").GetInt32(), id);
    });

    /// <summary>Reads each answer into the record of the module's client.</summary>
    public static void ReadRecords<T>(string address, string query, int count, int concurrency)
    {
        var read = typeof(T).Assembly.GetType("Tmdb.TmdbJson")!.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Single(method => method is { Name: "Read", IsGenericMethod: true }).MakeGenericMethod(typeof(T)).CreateDelegate<Reader<T>>();
        Run(count, concurrency, async (http, id) => read(await http.GetByteArrayAsync($"{address}3/movie/{id}?{query}")));
    }

    private static void Run(int count, int concurrency, Func<HttpClient, int, Task> get)
    {
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, UseCookies = false });
        var last = 0;
        Task.WaitAll([.. Enumerable.Range(0, concurrency).Select(_ => Task.Run(async () =>
        {
            for (int id; (id = Interlocked.Increment(ref last)) <= count;)
            {
                await get(http, id);
            }
        }))]);
    }

    private static void Check(int actual, int expected)
    {
        if (actual != expected)
        {
            throw new InvalidOperationException($"The answer is {actual}, not {expected}.");
        }
    }
}
