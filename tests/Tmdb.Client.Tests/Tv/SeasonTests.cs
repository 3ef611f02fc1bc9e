using System.Globalization;
using System.Text.RegularExpressions;

namespace Tmdb.Tests;

/// <summary>Seasons and episodes, by themselves and with their series.</summary>
public sealed partial class SeasonTests
{
    [Fact]
    public async Task Whole_seasons_come_in_as_few_requests_as_TMDB_takes()
    {
        using var server = new MisbehavingServer(request => Reply.Json(Series(request)));
        using var client = TestClient.For(server);

        var series = await client.Tv.GetAsync(
            1396, [TvSeriesInclude.Credits, TvSeriesInclude.Images], [.. Enumerable.Range(0, 40)], "de-DE").Soon();

        Assert.Equal(
            [
                $"/3/tv/1396?append_to_response=credits,images,{Seasons(0, 18)}&include_image_language=de,en,null,xx&language=de-DE",
                $"/3/tv/1396?append_to_response={Seasons(18, 20)}&language=de-DE",
                $"/3/tv/1396?append_to_response={Seasons(38, 2)}&language=de-DE",
            ],
            server.Received.Select(PartRequestsTests.WithoutCredentials));
        Assert.Equal(Enumerable.Range(0, 40), series.FullSeasons.Select(season => season.SeasonNumber!.Value));
        Assert.All(series.FullSeasons, season => Assert.Equal((1396, 1396), (season.TvSeriesId, Assert.Single(season.Episodes).TvSeriesId)));
        Assert.NotNull(series.Credits);
        Assert.Null(series.AdditionalProperties);
    }

    [Fact]
    public async Task A_season_that_is_left_out_is_asked_for_by_itself()
    {
        using var server = new MisbehavingServer(request => Reply.Json(request.Path.Contains("/season/", StringComparison.Ordinal)
            ? """{"id":7,"season_number":2,"episodes":[{"id":8,"season_number":2,"episode_number":1}]}"""
            : Series(request, leaveOut: 2)));
        using var client = TestClient.For(server);

        var series = await client.Tv.GetAsync(1396, null, [3, 2, 1, 2]).Soon();

        Assert.Equal(["/3/tv/1396?append_to_response=season/3,season/2,season/1", "/3/tv/1396/season/2"], server.Received.Select(PartRequestsTests.WithoutCredentials));
        Assert.Equal([3, 2, 1], series.FullSeasons.Select(season => season.SeasonNumber!.Value));
        Assert.Equal(1396, series.FullSeasons[1].Episodes[0].TvSeriesId);
    }

    [Fact]
    public async Task A_season_that_is_nowhere_is_an_error()
    {
        using var server = new MisbehavingServer(request => request.Path.Contains("/season/", StringComparison.Ordinal)
            ? Reply.Error(404, 34, "The resource you requested could not be found.")
            : Reply.Json(Series(request, leaveOut: 99)));
        using var client = TestClient.For(server);

        var error = await TestClient.FailsAsync(() => client.Tv.GetAsync(1396, null, [1, 99]));

        Assert.Equal(TmdbErrorKind.NotFound, error.Kind);
        Assert.Equal("GET /3/tv/1396/season/99", error.Request);
    }

    [Fact]
    public async Task Seasons_and_episodes_know_their_series()
    {
        using var server = new MisbehavingServer(Reply.Json("""{"id":9,"season_number":1,"episode_number":2,"episodes":[{"id":1,"season_number":1,"episode_number":1}]}"""));
        using var client = TestClient.For(server);

        var season = await client.Tv.GetSeasonAsync(1396, 1, [TvSeasonInclude.WatchProviders]).Soon();
        var episode = await client.Tv.GetEpisodeAsync(1396, 1, 2, [TvEpisodeInclude.Credits, TvEpisodeInclude.Videos]).Soon();

        Assert.Equal(
            ["/3/tv/1396/season/1?append_to_response=watch/providers", "/3/tv/1396/season/1/episode/2?append_to_response=credits,videos"],
            server.Received.Select(PartRequestsTests.WithoutCredentials));
        Assert.Equal((1396, 1396, 1396), (season.TvSeriesId, season.Episodes[0].TvSeriesId, episode.TvSeriesId));
        Assert.Equal("https://www.themoviedb.org/tv/1396/season/1/episode/2", episode.TmdbUri!.AbsoluteUri);
    }

    [Fact]
    public async Task Another_season_or_episode_is_no_answer()
    {
        using var server = new MisbehavingServer(Reply.Json("""{"id":9,"season_number":1,"episode_number":2}"""));
        using var client = TestClient.For(server);

        Assert.Equal(TmdbErrorKind.InvalidAnswer, (await TestClient.FailsAsync(() => client.Tv.GetSeasonAsync(1396, 2))).Kind);
        Assert.Equal(TmdbErrorKind.InvalidAnswer, (await TestClient.FailsAsync(() => client.Tv.GetEpisodeAsync(1396, 2, 2))).Kind);
        Assert.Equal(TmdbErrorKind.InvalidAnswer, (await TestClient.FailsAsync(() => client.Tv.GetEpisodeAsync(1396, 1, 1))).Kind);
    }

    private static string Seasons(int first, int count) => string.Join(',', Enumerable.Range(first, count).Select(n => FormattableString.Invariant($"season/{n}")));

    private static string Series(ReceivedRequest request, int? leaveOut = null)
    {
        var seasons = SeasonNames().Matches(Uri.UnescapeDataString(request.Query)).Select(match => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture));
        return $$"""{"id":1396,"name":"Breaking Bad","credits":{"cast":[]}{{string.Concat(seasons.Where(n => n != leaveOut).Select(n =>
            $",\"season/{n}\":{{\"id\":{n + 100},\"season_number\":{n},\"episodes\":[{{\"id\":1,\"season_number\":{n},\"episode_number\":1}}]}}"))}}}""";
    }

    [GeneratedRegex("season/(?<number>[0-9]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SeasonNames();
}
