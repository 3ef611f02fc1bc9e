using System.Text.Json.Nodes;
using Tmdb.Sandbox;

namespace Tmdb.Tests;

/// <summary>What the sandbox answers, held against what the live service was seen to answer.</summary>
public sealed class SandboxServiceTests : RawSandbox
{
    [Fact]
    public async Task Every_operation_of_TMDBs_is_served()
    {
        using var table = new StreamReader(typeof(TmdbSandbox).Assembly.GetManifestResourceStream("operations.txt")!);
        var operations = (await table.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(174, operations.Distinct(StringComparer.Ordinal).Count());
        foreach (var operation in operations)
        {
            var parts = operation.Split(' ');
            await SendAsync(parts[0], parts[1].TrimStart('/').Replace('{', 'x').Replace('}', 'x'));
            Assert.DoesNotContain(Problems, problem => problem.Contains("TMDB has no such operation", StringComparison.Ordinal) || problem.Contains("does not serve", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("GET", "3/moovie/550")]
    [InlineData("PUT", "3/movie/550")]
    [InlineData("GET", "5/movie/550")]
    public async Task A_path_that_not_even_TMDB_has_gets_TMDBs_own_answer(string method, string path)
    {
        var (status, json) = await SendAsync(method, path);
        Assert.Equal(404, status);
        Assert.Equal("The resource you requested could not be found.", (string?)json["status_message"]);
        Assert.Equal(["TMDB has no such operation"], Problems);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/credits")]
    [InlineData("/images")]
    [InlineData("?append_to_response=credits,videos")]
    public async Task A_movie_is_found_by_its_IMDb_id(string rest)
    {
        var byTmdb = await GetAsync($"3/movie/550{rest}");
        var byImdb = await GetAsync($"3/movie/tt0137523{rest}");
        Assert.Equal(550, (int?)byImdb["id"]);
        Assert.True(JsonNode.DeepEquals(byTmdb, byImdb));
    }

    [Fact]
    public async Task An_unknown_IMDb_id_is_not_found()
    {
        var (status, json) = await SendAsync("GET", "3/movie/tt9999999");
        Assert.Equal(404, status);
        Assert.Equal(34, (int?)json["status_code"]);
        Assert.Empty(Problems);
    }

    [Theory]
    [InlineData("movie", "en-US", 12, "Adventure")]
    [InlineData("movie", "de-DE", 12, "Abenteuer")]
    [InlineData("movie", "fr", 35, "Comédie")]
    [InlineData("movie", "es-ES", 878, "Ciencia ficción")]
    [InlineData("movie", "ja-JP", 28, "アクション")]
    [InlineData("tv", "da", 10759, "Action og eventyr")]
    [InlineData("tv", "de", 10759, "Action & Adventure")]
    [InlineData("tv", "tlh", 18, "Drama")]
    public async Task Genre_names_follow_the_language(string kind, string language, int id, string name)
    {
        var list = await GetAsync($"3/genre/{kind}/list?language={language}");
        Assert.Equal(name, NameOf(list, id));
    }

    [Fact]
    public async Task Genre_names_of_a_title_follow_the_language_too()
    {
        Assert.Equal("Science-Fiction", NameOf(await GetAsync("3/movie/603?language=fr-FR"), 878));
        Assert.Equal("Komödie", NameOf(await GetAsync("3/tv/456?language=de"), 35));
    }

    [Theory]
    [InlineData("countries", 251)]
    [InlineData("languages", 187)]
    [InlineData("jobs", 12)]
    [InlineData("primary_translations", 144)]
    [InlineData("timezones", 249)]
    public async Task Reference_lists_are_whole(string name, int count)
    {
        var list = await GetAsync($"3/configuration/{name}");
        Assert.Equal(count, list.AsArray().Count);
    }

    [Fact]
    public async Task Rows_of_a_movies_lists_say_what_they_list()
    {
        var movie = (await GetAsync("3/movie/550/lists"))["results"]![0]!.AsObject();
        Assert.Equal("movie", (string?)movie["list_type"]);
        var series = (await GetAsync("3/tv/1399/lists"))["results"]![0]!.AsObject();
        Assert.False(series.ContainsKey("list_type"));
    }

    [Theory]
    [InlineData("3/tv/1399/season/1/external_ids", "freebase_id freebase_mid id tvdb_id tvrage_id wikidata_id")]
    [InlineData("3/tv/1399/season/1/episode/1/external_ids", "freebase_id freebase_mid id imdb_id tvdb_id tvrage_id wikidata_id")]
    public async Task External_ids_have_TMDBs_members_and_no_others(string path, string members)
    {
        var ids = await GetAsync(path);
        Assert.Equal(members, string.Join(' ', ids.AsObject().Select(member => member.Key).Order(StringComparer.Ordinal)));
        Assert.True((int?)ids["tvdb_id"] > 0);
    }

    [Fact]
    public async Task Every_series_on_the_air_has_the_rows_that_TMDB_has()
    {
        foreach (var series in Sandbox.TvSeries.Where(series => series.Year is not null))
        {
            var path = $"3/tv/{series.Id}";
            var details = await GetAsync($"{path}?append_to_response=credits,aggregate_credits,videos,season/1");
            Filled(details, series, "production_companies", "credits.cast", "credits.crew", "aggregate_credits.crew", "videos.results");
            Filled(details, series, "season/1.episodes", "season/1.networks");

            var season = await GetAsync($"{path}/season/1?append_to_response=credits,videos,external_ids");
            Filled(season, series, "credits.cast", "credits.crew", "videos.results");

            var episode = await GetAsync($"{path}/season/1/episode/1?append_to_response=credits,videos,external_ids");
            Filled(episode, series, "crew", "guest_stars", "credits.cast", "credits.crew", "credits.guest_stars", "videos.results");
            Assert.StartsWith("tt", (string?)episode["external_ids"]!["imdb_id"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_series_has_the_titles_and_cinema_nights_that_TMDB_knows()
    {
        var titles = (await GetAsync("3/tv/1399/alternative_titles"))["results"]!.AsArray();
        Assert.Contains(titles, title => (string?)title!["title"] == "GoT" && (string?)title["type"] == "common abbreviation");
        var screened = (await GetAsync("3/tv/1399/screened_theatrically"))["results"]!.AsArray();
        Assert.Contains(screened, row => (int?)row!["season_number"] == 4 && (int?)row["episode_number"] == 9);
    }

    private static void Filled(JsonNode answer, object what, params string[] paths)
    {
        foreach (var path in paths)
        {
            var rows = path.Split('.').Aggregate((JsonNode?)answer, (node, name) => node?[name]);
            Assert.True(rows?.AsArray().Count > 0, $"{what}: nothing in {path}");
        }
    }

    private static string? NameOf(JsonNode answer, int genre) =>
        (string?)answer["genres"]!.AsArray().Single(row => (int?)row!["id"] == genre)!["name"];
}
