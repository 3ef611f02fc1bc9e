namespace Tmdb.Tests;

/// <summary>Certifications, watch providers and configuration.</summary>
public sealed class SandboxReferenceTests : SignedInSandbox
{
    [Theory]
    [InlineData("movie", 45, "NR G PG PG-13 R NC-17")]
    [InlineData("tv", 40, "NR TV-Y TV-Y7 TV-G TV-PG TV-14 TV-MA")]
    public async Task Certifications_are_whole(string kind, int countries, string american)
    {
        var all = (await GetAsync($"3/certification/{kind}/list"))["certifications"]!.AsObject();
        Assert.Equal(countries, all.Count);
        Assert.Equal("AU", all.First().Key);
        Assert.Equal(american.Split(' '), all["US"]!.AsArray().OrderBy(row => (int)row!["order"]!).Select(row => (string?)row!["certification"]));
        Assert.All(all["US"]!.AsArray(), row => Assert.NotEmpty((string)row!["meaning"]!));
    }

    [Theory]
    [InlineData("movie", 529)]
    [InlineData("tv", 474)]
    public async Task Watch_providers_are_whole_and_can_be_those_of_a_country(string kind, int count)
    {
        var all = (await GetAsync($"3/watch/providers/{kind}"))["results"]!.AsArray();
        Assert.Equal(count, all.Count);
        Assert.Equal(("Apple TV", 2), ((string)all[0]!["provider_name"]!, (int)all[0]!["provider_id"]!));
        Assert.Equal(4, (int)all[0]!["display_priorities"]!["US"]!);

        var swiss = (await GetAsync($"3/watch/providers/{kind}?watch_region=CH"))["results"]!.AsArray();
        Assert.InRange(swiss.Count, 10, count - 1);
        Assert.All(swiss, row => Assert.NotNull(row!["display_priorities"]!["CH"]));
        Assert.Empty(Problems);
    }

    [Fact]
    public async Task The_countries_of_watch_providers_are_whole()
    {
        var regions = (await GetAsync("3/watch/providers/regions"))["results"]!.AsArray();
        Assert.Equal(120, regions.Count);
        Assert.Equal(
            """{"iso_3166_1":"US","english_name":"United States of America","native_name":"United States"}""",
            regions.Single(region => (string?)region!["iso_3166_1"] == "US")!.ToJsonString());
    }

    [Fact]
    public async Task The_configuration_names_the_sandbox_as_the_place_of_images()
    {
        var images = (await GetAsync("3/configuration"))["images"]!;
        Assert.Equal($"{Sandbox.BaseUri}t/p/", (string?)images["secure_base_url"]);
        Assert.Contains("w500", images["poster_sizes"]!.AsArray().Select(size => (string?)size));
    }
}
