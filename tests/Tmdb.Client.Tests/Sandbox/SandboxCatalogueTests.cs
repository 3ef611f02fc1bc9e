using System.Text.Json.Nodes;

namespace Tmdb.Tests;

/// <summary>What the sandbox knows of people, seasons, collections and the like, and how TMDB's odd habits show in it.</summary>
public sealed class SandboxCatalogueTests : RawSandbox
{
    [Theory]
    [InlineData("3/tv/1396/season/1/episode/1", "de-DE", "Der Einstieg", "An seinem fünfzigsten Geburtstag*")]
    [InlineData("3/tv/1396/season/1/episode/1", "ja-JP", "第1話", "五十歳*")]
    [InlineData("3/tv/1396/season/1/episode/2", "fr-FR", "Le Choix", "")]
    [InlineData("3/tv/1396/season/1/episode/7", "de-DE", "Folge 7", "")]
    [InlineData("3/tv/1396/season/1/episode/1", "it-IT", "Episode 1", "")]
    [InlineData("3/tv/1396/season/1", "de-DE", "Staffel 1", "Ein Chemielehrer*")]
    [InlineData("3/tv/1396/season/1", "es-ES", "Primera temporada", "")]
    [InlineData("3/tv/1396", "es-ES", "Breaking Bad", "")]
    [InlineData("3/collection/10", "fr-FR", "Star Wars - Saga", "Trois générations*")]
    public async Task Texts_follow_the_language_and_fall_back(string path, string language, string name, string overview)
    {
        var json = await GetAsync($"{path}?language={language}");
        Assert.Equal(name, (string?)json["name"]);
        Assert.Matches($"^{overview.Replace("*", ".*", StringComparison.Ordinal)}$", (string?)json["overview"]);
    }

    [Fact]
    public async Task A_person_has_a_biography_only_in_languages_that_somebody_wrote_it_in()
    {
        Assert.Contains("Midwest", (string?)(await GetAsync("3/person/287"))["biography"], StringComparison.Ordinal);
        Assert.Contains("Kinos", (string?)(await GetAsync("3/person/287?language=de-DE"))["biography"], StringComparison.Ordinal);
        Assert.Equal("", (string?)(await GetAsync("3/person/31?language=es-ES"))["biography"]);
        Assert.Equal("トム・ハンクス", (string?)(await GetAsync("3/person/31?language=ja-JP"))["name"]);
    }

    [Fact]
    public async Task A_persons_credits_are_those_of_the_titles()
    {
        var credits = await GetAsync("3/person/287/movie_credits");
        var row = credits["cast"]!.AsArray().Single(one => (int?)one!["id"] == 550)!;
        Assert.Equal("Tyler Durden", (string?)row["character"]);

        var credit = await GetAsync($"3/credit/{row["credit_id"]}");
        Assert.Equal("Brad Pitt", (string?)credit["person"]!["name"]);
        Assert.Equal("Fight Club", (string?)credit["media"]!["title"]);
    }

    [Fact]
    public async Task Tagged_images_ignore_the_page()
    {
        var first = await GetAsync("3/person/17419/tagged_images");
        Assert.Equal(0, (int?)first["page"]);
        Assert.True(JsonNode.DeepEquals(first, await GetAsync("3/person/17419/tagged_images?page=7")));
        Assert.Equal(
            ["movie", "tv", "tv_episode", "tv_season"],
            first["results"]!.AsArray().Select(row => (string?)row!["media_type"]).Append("movie").Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Seasons_are_appended_and_those_that_are_not_there_are_left_out()
    {
        var names = Enumerable.Range(1, 20).Select(number => $"season/{number}");
        var series = (await GetAsync($"3/tv/1396?append_to_response={string.Join(',', names)}")).AsObject();
        Assert.Equal(5, series.Count(member => member.Key.StartsWith("season/", StringComparison.Ordinal)));
        Assert.Empty(Problems);

        var (status, json) = await SendAsync("GET", $"3/tv/1396?append_to_response={string.Join(',', names)},season/0");
        Assert.Equal((400, 27), (status, (int?)json["status_code"]));
    }

    [Theory]
    [InlineData("en", "en")]
    [InlineData("en,null", "en null")]
    [InlineData("en,null,xx", "en null xx")]
    [InlineData("tlh", "")]
    public async Task Images_are_chosen_by_language(string asked, string languages)
    {
        foreach (var (path, kind) in new[] { ("3/movie/550", "posters"), ("3/collection/10", "posters"), ("3/tv/1396/season/1", "posters") })
        {
            var images = (await GetAsync($"{path}/images?include_image_language={asked}"))[kind]!.AsArray();
            var found = images.Select(image => (string?)image!["iso_639_1"] ?? "null").Distinct().Order(StringComparer.Ordinal);
            Assert.Equal(languages, string.Join(' ', found));
        }
    }

    [Theory]
    [InlineData("", 200)]
    [InlineData("?start_date=2024-03-01&end_date=2024-03-15", 200)]
    [InlineData("?start_date=2024-03-01&end_date=2024-03-16", 422)]
    [InlineData("?start_date=2024-03-02&end_date=2024-03-01", 422)]
    [InlineData("?start_date=2024-03-01", 200)]
    public async Task Changes_are_of_14_days_at_most(string query, int expected)
    {
        foreach (var path in new[] { "3/movie/changes", "3/tv/changes", "3/person/changes", "3/movie/550/changes", "3/person/287/changes" })
        {
            var (status, json) = await SendAsync("GET", path + query);
            Assert.Equal(expected, status);
            Assert.Equal(expected == 200 ? null : 20, (int?)json["status_code"]);
        }
    }

    [Fact]
    public async Task Changes_come_in_pages_of_a_hundred()
    {
        const string Path = "3/person/changes?start_date=2024-03-01&end_date=2024-03-10";
        var first = await GetAsync(Path);
        var second = await GetAsync($"{Path}&page=2");
        Assert.Equal(100, first["results"]!.AsArray().Count);
        Assert.Empty(Ids(first).Intersect(Ids(second)));
    }

    [Theory]
    [InlineData("3/person/999999999")]
    [InlineData("3/collection/999999")]
    [InlineData("3/company/999999")]
    [InlineData("3/network/999999")]
    [InlineData("3/keyword/999999/movies")]
    [InlineData("3/review/5c9d0e1f9251411affffffff")]
    [InlineData("3/credit/52fe4250c3a36847f80149f3")]
    [InlineData("3/tv/episode_group/5b1a2f3c0e0a265b5d00ffff")]
    [InlineData("3/tv/1396/season/9")]
    [InlineData("3/tv/1396/season/1/episode/99")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        var (status, json) = await SendAsync("GET", path);
        Assert.Equal((404, 34), (status, (int?)json["status_code"]));
        Assert.Empty(Problems);
    }

    [Fact]
    public async Task A_collection_has_all_its_movies()
    {
        var parts = (await GetAsync("3/collection/10194"))["parts"]!.AsArray();
        Assert.Equal(["Toy Story", "Toy Story 2", "Toy Story 3", "Toy Story 4"], parts.Select(part => (string?)part!["title"]));
        foreach (var id in Ids(await GetAsync("3/collection/10194"), "parts"))
        {
            Assert.Equal(10194, (int?)(await GetAsync($"3/movie/{id}"))["belongs_to_collection"]!["id"]);
        }
    }

    [Fact]
    public async Task Every_group_of_a_series_can_be_asked_for()
    {
        var groups = (await GetAsync("3/tv/1396/episode_groups"))["results"]!.AsArray();
        Assert.Equal(3, groups.Count);
        foreach (var group in groups)
        {
            var details = await GetAsync($"3/tv/episode_group/{group!["id"]}");
            var episodes = details["groups"]!.AsArray().Sum(part => part!["episodes"]!.AsArray().Count);
            Assert.Equal((int?)group["episode_count"], episodes);
        }
    }

    [Fact]
    public async Task Reviews_are_in_the_language_that_was_asked_for_and_can_be_asked_for_by_id()
    {
        var german = (await GetAsync("3/movie/550/reviews?language=de-DE"))["results"]!.AsArray().Single()!;
        var review = await GetAsync($"3/review/{german["id"]}");
        Assert.Equal(("de", 550, "Fight Club"), ((string?)review["iso_639_1"], (int?)review["media_id"], (string?)review["media_title"]));
    }

    [Fact]
    public async Task Providers_differ_by_country_and_kind()
    {
        var results = (await GetAsync("3/movie/550/watch/providers"))["results"]!.AsObject();
        Assert.Equal(["DE", "FR", "GB", "JP", "US"], results.Select(country => country.Key).Order(StringComparer.Ordinal));
        var kinds = results.SelectMany(country => country.Value!.AsObject()).Select(member => member.Key).Distinct();
        Assert.Equal(["ads", "buy", "flatrate", "free", "link", "rent"], kinds.Order(StringComparer.Ordinal));
        Assert.Empty((await GetAsync("3/movie/90000001/watch/providers"))["results"]!.AsObject());
    }

    private static IEnumerable<int> Ids(JsonNode answer, string rows = "results") => answer[rows]!.AsArray().Select(row => (int)row!["id"]!);
}
