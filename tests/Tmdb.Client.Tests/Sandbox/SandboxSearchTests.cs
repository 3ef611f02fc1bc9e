namespace Tmdb.Tests;

/// <summary>Search for what is neither a movie nor a series.</summary>
public sealed class SandboxSearchTests : SignedInSandbox
{
    [Theory]
    [InlineData("person", "tom hanks", 31, "Tom Hanks")]
    [InlineData("collection", "matrix", 2344, "The Matrix Collection")]
    [InlineData("company", "regency", 508, "Regency Enterprises")]
    [InlineData("keyword", "nihilism", 1541, "nihilism")]
    public async Task A_name_is_found_by_its_words(string kind, string query, int id, string name)
    {
        var found = await GetAsync($"3/search/{kind}?query={query}");
        var row = found["results"]!.AsArray().Single()!;
        Assert.Equal((id, name), ((int)row["id"]!, (string)row["name"]!));
        Assert.Equal(1, (int)found["total_results"]!);
        Assert.Empty(Problems);
        Assert.Empty((await GetAsync($"3/search/{kind}?query=xyzzy"))["results"]!.AsArray());
    }

    [Theory]
    [InlineData("person", "adult gender id known_for known_for_department name original_name popularity profile_path")]
    [InlineData("collection", "adult backdrop_path id name original_language original_name overview poster_path")]
    [InlineData("company", "id logo_path name origin_country")]
    [InlineData("keyword", "id name")]
    public async Task A_row_has_TMDBs_members_and_no_others(string kind, string members)
    {
        var row = (await GetAsync($"3/search/{kind}?query=s"))["results"]![0]!.AsObject();
        Assert.Equal(members, string.Join(' ', row.Select(member => member.Key).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task A_person_is_known_for_three_titles_at_most()
    {
        var person = (await GetAsync("3/search/person?query=harrison ford"))["results"]![0]!;
        Assert.InRange(person["known_for"]!.AsArray().Count, 2, 3);
        Assert.Equal("movie", (string?)person["known_for"]![0]!["media_type"]);
    }

    [Fact]
    public async Task A_mixed_search_finds_movies_series_and_people()
    {
        var rows = (await GetAsync("3/search/multi?query=st"))["results"]!.AsArray();
        Assert.Equal(
            ["movie", "person", "tv"],
            rows.Select(row => (string)row!["media_type"]!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Pages_and_a_missing_query_are_as_in_other_searches()
    {
        var first = await GetAsync("3/search/keyword?query=s");
        Assert.Equal(20, Ids(first).Count());
        Assert.Empty(Ids(first).Intersect(Ids(await GetAsync("3/search/keyword?query=s&page=2"))));
        Assert.Empty((await GetAsync("3/search/company"))["results"]!.AsArray());
        Assert.Equal(["missing required query parameter 'query'"], Problems);
    }
}
