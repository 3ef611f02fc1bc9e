namespace Tmdb.Tests.Languages;

/// <summary>Texts that TMDB does not have in the first language come from the next, and the row tells which.</summary>
public class TextFallbackTests
{
    private const string Preference = "de-DE, en-US, original";

    [Fact]
    public async Task Details_take_what_is_missing_from_the_translations_in_one_request()
    {
        using var server = new MisbehavingServer(Reply.Json("""
            {"id":1,"original_language":"fr","original_title":"Le film","title":"Le film","overview":"","tagline":"Deutsch","homepage":"",
            "translations":{"translations":[
            {"iso_639_1":"fr","iso_3166_1":"FR","data":{"title":"","overview":"Français","tagline":"","homepage":"https://fr.example"}},
            {"iso_639_1":"en","iso_3166_1":"GB","data":{"title":"The Film (GB)","overview":"British"}},
            {"iso_639_1":"en","iso_3166_1":"US","data":{"title":"The Film","overview":"English","tagline":"English"}},
            {"iso_639_1":"de","iso_3166_1":"DE","data":{"title":"","overview":"","tagline":"Deutsch"}}]}}
            """));
        using var client = TestClient.For(server);

        var movie = await client.Movies.GetAsync(1, language: Preference).Soon();

        Assert.Equal(("The Film", "English", "Deutsch", "https://fr.example"), (movie.Title, movie.Overview, movie.Tagline, movie.Homepage));
        Assert.Equal("Title en-US, Overview en-US, Tagline de-DE, Homepage original", movie.TextLanguages?.ToString());
        Assert.Null(movie.Translations); // Nobody asked for them.
        var sent = Assert.Single(server.Received);
        Assert.Contains("append_to_response=translations", sent.Target, StringComparison.Ordinal);
        Assert.Contains("language=de-DE", sent.Target, StringComparison.Ordinal);
        Assert.Null(movie.AdditionalProperties);
    }

    [Fact]
    public async Task A_title_that_is_the_same_in_its_own_language_stays()
    {
        using var server = new MisbehavingServer(Reply.Json(
            """{"id":1,"original_language":"de","original_title":"Das Boot","title":"Das Boot","overview":"Deutsch","translations":{"translations":[{"iso_639_1":"en","iso_3166_1":"US","data":{"title":"The Boat"}}]}}"""));
        using var client = TestClient.For(server);

        var movie = await client.Movies.GetAsync(1, [MovieInclude.Translations], Preference).Soon();

        Assert.Equal("Das Boot", movie.Title);
        Assert.Equal("de-DE", movie.TextLanguages?.Title);
        Assert.NotNull(movie.Translations);
    }

    [Fact]
    public async Task A_genre_takes_its_name_from_the_first_language_that_has_one()
    {
        using var server = new MisbehavingServer(request => Reply.Json(request.Target.Contains("language=de-DE", StringComparison.Ordinal)
            ? """{"genres":[{"id":18,"name":"Drama (de)"},{"id":35,"name":null}]}"""
            : """{"genres":[{"id":18,"name":"Drama"},{"id":35,"name":"Comedy"}]}"""));
        using var client = TestClient.For(server);

        var genres = await client.Reference.GetMovieGenresAsync(Preference).Soon();

        Assert.Equal(["Drama (de)", "Comedy"], genres.Select(genre => genre.Name));
        Assert.Equal(2, server.Received.Count);
    }

    [Fact]
    public async Task Videos_come_language_by_language()
    {
        using var server = new MisbehavingServer(Reply.Json(
            """{"id":1,"results":[{"id":"a","iso_639_1":"en"},{"id":"b","iso_639_1":"de"},{"id":"c","iso_639_1":"en"}]}"""));
        using var client = TestClient.For(server);

        var videos = await client.Parts.GetVideosAsync(TmdbItem.Movie(1), Preference).Soon();

        Assert.Equal(["b", "a", "c"], videos.Select(video => video.Id));
        Assert.Contains("include_video_language=de%2Cen", Assert.Single(server.Received).Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_is_requested_again_only_where_a_text_is_missing()
    {
        using var server = new MisbehavingServer(request => Reply.Json(request.Target.Contains("language=de-DE", StringComparison.Ordinal)
            ? request.Target.Contains("page=1", StringComparison.Ordinal)
                ? Page(1, """{"id":1,"title":"Eins","original_title":"One","original_language":"en","overview":"Da"},{"id":2,"title":"Two","original_title":"Two","original_language":"en","overview":""}""")
                : Page(2, """{"id":3,"title":"Drei","original_title":"Three","original_language":"en","overview":"Da"}""")
            : Page(1, """{"id":2,"title":"Two","original_title":"Two","original_language":"en","overview":"There"},{"id":1,"title":"One","original_title":"One","original_language":"en","overview":"There"}""")));
        using var client = TestClient.For(server);

        var rows = await client.Search.Movies("x", language: Preference).ToListAsync().Soon();

        Assert.Equal(["Eins Da", "Two There", "Drei Da"], rows.Select(row => $"{row.Title} {row.Overview}"));
        Assert.Equal(["Title de-DE, Overview de-DE", "Title en-US, Overview en-US", "Title de-DE, Overview de-DE"], rows.Select(row => row.TextLanguages?.ToString()));
        Assert.Equal(3, server.Received.Count);

        static string Page(int number, string rows) => $$"""{"page":{{number}},"total_pages":2,"total_results":3,"results":[{{rows}}]}""";
    }

    [Fact]
    public async Task Episodes_of_a_season_take_their_names_from_the_same_season_in_the_next_language()
    {
        using var server = new MisbehavingServer(request => Reply.Json(request.Target.Contains("language=de-DE", StringComparison.Ordinal)
            ? """{"id":9,"season_number":1,"name":"Staffel 1","overview":"","episodes":[{"id":1,"show_id":7,"season_number":1,"episode_number":1,"name":"Folge 1","overview":"Da"},{"id":2,"show_id":7,"season_number":1,"episode_number":2,"name":"Zwei","overview":""}]}"""
            : """{"id":9,"season_number":1,"name":"Season 1","overview":"There","episodes":[{"id":2,"show_id":7,"season_number":1,"episode_number":2,"name":"Two","overview":"There"},{"id":1,"show_id":7,"season_number":1,"episode_number":1,"name":"One","overview":"There"}]}"""));
        using var client = TestClient.For(server);

        var season = await client.Tv.GetSeasonAsync(7, 1, language: Preference).Soon();

        Assert.Equal(["One Da", "Zwei There"], season.Episodes.Select(episode => $"{episode.Name} {episode.Overview}"));
        Assert.Equal(["Name en-US, Overview de-DE", "Name de-DE, Overview en-US"], season.Episodes.Select(episode => episode.TextLanguages?.ToString()));
        Assert.Equal("Staffel 1", season.Name);
        Assert.All(season.Episodes.Cast<TmdbObject>().Append(season), row => Assert.Null(row.AdditionalProperties));
    }

    [Fact]
    public async Task What_has_no_translations_is_left_alone()
    {
        using var server = new MisbehavingServer(Reply.Json("""{"id":1,"results":[{"id":"v","name":"Trailer","site":"YouTube","key":"k"}]}"""));
        using var client = TestClient.For(server);

        var video = Assert.Single(await client.Parts.GetVideosAsync(TmdbItem.Movie(1), Preference).Soon());

        Assert.Null(video.AdditionalProperties);
        Assert.Single(server.Received);
    }

    [Fact]
    public async Task One_language_is_one_request_as_ever()
    {
        using var server = new MisbehavingServer(Reply.Json("""{"id":1,"title":"One","overview":""}"""));
        using var client = TestClient.For(server);

        var movie = await client.Movies.GetAsync(1, language: "de-DE").Soon();

        Assert.Null(movie.TextLanguages);
        Assert.DoesNotContain("translations", Assert.Single(server.Received).Target, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"success":false,"status_code":34,"status_message":"The resource you requested could not be found."}""", TmdbErrorKind.NotFound)]
    [InlineData("[]", TmdbErrorKind.InvalidAnswer)]
    [InlineData("""{"id":2,"title":"Another"}""", TmdbErrorKind.InvalidAnswer)]
    public async Task What_is_wrong_with_an_answer_is_told_as_ever(string answer, TmdbErrorKind kind)
    {
        using var server = new MisbehavingServer(Reply.Json(answer));
        using var client = TestClient.For(server);

        Assert.Equal(kind, (await TestClient.FailsAsync(() => client.Movies.GetAsync(1, language: Preference))).Kind);
    }
}
