using System.Buffers.Binary;
using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using Tmdb.Sandbox;

namespace Tmdb.Tests;

/// <summary>What TMDB keeps outside of its API, and gives to anybody: images and the daily exports.</summary>
public sealed class SandboxFileTests : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 6, 15, 12, 0, 0, TimeSpan.Zero);

    private readonly HttpClient _http = new();
    private readonly List<TmdbSandbox> _sandboxes = [];

    public void Dispose()
    {
        _http.Dispose();
        _sandboxes.ForEach(sandbox => sandbox.Dispose());
    }

    [Theory]
    [InlineData("w500", 500, 750)]
    [InlineData("h632", 421, 632)]
    [InlineData("original", 2000, 3000)]
    [InlineData("w300_and_h450_bestv2", 300, 450)]
    public async Task A_poster_is_a_JPEG_of_its_size(string size, int width, int height)
    {
        var sandbox = Start();
        var path = await ImageAsync(sandbox, "3/movie/550", "poster_path");
        var jpeg = await BytesAsync(sandbox, $"t/p/{size}{path}");
        Assert.Equal([0xFF, 0xD8, 0xFF, 0xE0], jpeg[..4]);
        Assert.Equal([0xFF, 0xD9], jpeg[^2..]);
        var frame = jpeg.AsSpan().IndexOf((byte[])[0xFF, 0xC0]) + 5;
        Assert.Equal(height, BinaryPrimitives.ReadUInt16BigEndian(jpeg.AsSpan(frame)));
        Assert.Equal(width, BinaryPrimitives.ReadUInt16BigEndian(jpeg.AsSpan(frame + 2)));
        Assert.Equal(jpeg, await BytesAsync(Start(), $"t/p/{size}{path}"));
    }

    [Fact]
    public async Task A_backdrop_is_as_wide_as_it_should_be_and_another_movies_differs()
    {
        var sandbox = Start();
        var first = await BytesAsync(sandbox, $"t/p/w780{await ImageAsync(sandbox, "3/movie/550", "backdrop_path")}");
        var second = await BytesAsync(sandbox, $"t/p/w780{await ImageAsync(sandbox, "3/movie/603", "backdrop_path")}");
        var frame = first.AsSpan().IndexOf((byte[])[0xFF, 0xC0]) + 5;
        Assert.Equal(439, BinaryPrimitives.ReadUInt16BigEndian(first.AsSpan(frame)));
        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task A_logo_is_a_PNG_at_any_size_and_an_SVG_at_its_own()
    {
        var sandbox = Start();
        var name = "/" + new string('a', 27);
        var png = await BytesAsync(sandbox, $"t/p/w500{name}.png");
        Assert.Equal("IHDR"u8.ToArray(), png[12..16]);
        Assert.Equal((500, 194), (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))));
        var data = png.AsSpan().IndexOf("IDAT"u8);
        var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(data - 4));
        await using var pixels = new ZLibStream(new MemoryStream(png, data + 4, length), CompressionMode.Decompress);
        using var whole = new MemoryStream();
        await pixels.CopyToAsync(whole);
        Assert.Equal(194 * (1 + (500 * 3)), whole.Length);

        using var svg = await _http.GetAsync(new Uri(sandbox.BaseUri, $"t/p/original{name}.svg")).Soon();
        Assert.Equal("image/svg+xml", svg.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(sandbox, $"t/p/w500{name}.svg"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(sandbox, $"t/p/w501{name}.png"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(sandbox, "t/p/w500/poster.jpg"));
    }

    [Theory]
    [InlineData("movie", "adult id original_title popularity video")]
    [InlineData("tv_series", "id original_name popularity")]
    [InlineData("person", "adult id name popularity")]
    [InlineData("collection", "id name")]
    [InlineData("tv_network", "id name")]
    [InlineData("keyword", "id name")]
    [InlineData("production_company", "id name")]
    [InlineData("adult_movie", "adult id original_title popularity video")]
    public async Task An_export_has_a_line_for_each_thing_of_its_kind(string kind, string members)
    {
        var lines = await LinesAsync(Start(), $"{kind}_ids_06_15_2026");
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Equal(members.Split(' '), line.Select(member => member.Key)));
        Assert.Equal(lines.Count, lines.Select(line => (int)line["id"]!).Distinct().Count());
    }

    [Fact]
    public async Task Adults_have_exports_of_their_own_and_one_without_a_line_can_be_read()
    {
        var sandbox = Start();
        Assert.All(await LinesAsync(sandbox, "movie_ids_06_15_2026"), line => Assert.False((bool)line["adult"]!));
        Assert.All(await LinesAsync(sandbox, "adult_movie_ids_06_15_2026"), line => Assert.True((bool)line["adult"]!));
        Assert.Empty(await LinesAsync(sandbox, "adult_person_ids_06_15_2026"));
    }

    [Theory]
    [InlineData("movie_ids_06_15_2026.json.gz", HttpStatusCode.OK)]
    [InlineData("movie_ids_06_16_2026.json.gz", HttpStatusCode.Forbidden)]
    [InlineData("movie_ids_03_16_2026.json.gz", HttpStatusCode.OK)]
    [InlineData("movie_ids_03_15_2026.json.gz", HttpStatusCode.Forbidden)]
    [InlineData("series_ids_06_15_2026.json.gz", HttpStatusCode.Forbidden)]
    [InlineData("movie_ids_15_06_2026.json.gz", HttpStatusCode.Forbidden)]
    public async Task An_export_is_there_for_three_months(string file, HttpStatusCode status) =>
        Assert.Equal(status, await StatusAsync(Start(), $"p/exports/{file}"));

    [Fact]
    public async Task An_export_is_ready_at_eight()
    {
        var sandbox = Start(new() { StartTime = new(2026, 6, 15, 7, 59, 0, TimeSpan.Zero) });
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(sandbox, "p/exports/movie_ids_06_15_2026.json.gz"));
        sandbox.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(sandbox, "p/exports/movie_ids_06_15_2026.json.gz"));
    }

    [Fact]
    public async Task An_export_has_as_many_lines_as_are_asked_for_and_one_of_them_twice()
    {
        var sandbox = Start(new() { StartTime = Noon, ExportRows = 20_500 });
        var lines = await LinesAsync(sandbox, "keyword_ids_06_15_2026");
        Assert.Equal(20_500, lines.Count);
        Assert.InRange(lines.Select(line => (int)line["id"]!).Distinct().Count(), 20_490, 20_499);
        Assert.Equal(3, (await LinesAsync(Start(new() { StartTime = Noon, ExportRows = 3 }), "movie_ids_06_15_2026")).Count);
    }

    [Fact]
    public async Task A_file_can_be_asked_for_its_length_alone()
    {
        var sandbox = Start();
        var file = new Uri(sandbox.BaseUri, "p/exports/movie_ids_06_15_2026.json.gz");
        using var head = await _http.SendAsync(new(HttpMethod.Head, file)).Soon();
        Assert.Equal((await BytesAsync(sandbox, file.PathAndQuery)).Length, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync().Soon());
        Assert.Empty(sandbox.Log.SelectMany(request => request.Problems));
    }

    [Fact]
    public async Task An_export_that_is_cut_is_shorter_than_it_said()
    {
        var sandbox = Start();
        sandbox.AddFault(new() { Kind = SandboxFaultKind.CutInAnswer });
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => BytesAsync(sandbox, "p/exports/movie_ids_06_15_2026.json.gz"));
    }

    private TmdbSandbox Start(TmdbSandboxOptions? options = null)
    {
        var sandbox = TmdbSandbox.Start(options ?? new() { StartTime = Noon });
        _sandboxes.Add(sandbox);
        return sandbox;
    }

    private Task<byte[]> BytesAsync(TmdbSandbox sandbox, string path) => _http.GetByteArrayAsync(new Uri(sandbox.BaseUri, path)).Soon();

    private async Task<HttpStatusCode> StatusAsync(TmdbSandbox sandbox, string path)
    {
        using var answer = await _http.GetAsync(new Uri(sandbox.BaseUri, path)).Soon();
        return answer.StatusCode;
    }

    private async Task<string> ImageAsync(TmdbSandbox sandbox, string path, string member) =>
        (string)JsonNode.Parse(await BytesAsync(sandbox, $"{path}?api_key={sandbox.ApiKey}"))![member]!;

    private async Task<List<JsonObject>> LinesAsync(TmdbSandbox sandbox, string name)
    {
        using var answer = await _http.GetAsync(new Uri(sandbox.BaseUri, $"p/exports/{name}.json.gz")).Soon();
        var bytes = await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
        Assert.Equal(answer.Content.Headers.ContentLength, bytes.Length);
        await using var plain = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        var text = await reader.ReadToEndAsync();
        return [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!.AsObject())];
    }
}
