using BenchmarkDotNet.Attributes;
using Tmdb.Sandbox;

namespace Tmdb.Client.Benchmarks;

/// <summary>What the client adds to a request: the whole way over loopback, beside the same request with a bare HttpClient.</summary>
[MemoryDiagnoser]
public class RequestBenchmarks
{
    private readonly HttpClient _http = new();
    private TmdbSandbox _sandbox = null!;
    private TmdbClient _client = null!;
    private Uri _address = null!;

    [GlobalSetup]
    public void Start()
    {
        _sandbox = TmdbSandbox.Start();
        _client = new TmdbClient(TmdbCredential.Parse(_sandbox.ApiKey), new TmdbClientOptions { BaseUri = _sandbox.BaseUri, RequestsPerSecond = 0 });
        _address = new Uri(_sandbox.BaseUri, $"3/movie/550?api_key={_sandbox.ApiKey}");
    }

    [GlobalCleanup]
    public void Stop()
    {
        _client.Dispose();
        _sandbox.Dispose();
        _http.Dispose();
    }

    [Benchmark(Baseline = true)]
    public Task<byte[]> HttpClientAlone() => _http.GetByteArrayAsync(_address);

    [Benchmark]
    public Task<Movie> Movie() => _client.Movies.GetAsync(550);

    [Benchmark]
    public Task<Movie> MovieWithCredits() => _client.Movies.GetAsync(550, [MovieInclude.Credits, MovieInclude.Videos]);

    [Benchmark]
    public Task<Movie[]> SixteenMoviesAtATime() => Task.WhenAll(Enumerable.Repeat(550, 16).Select(id => _client.Movies.GetAsync(id)));
}
