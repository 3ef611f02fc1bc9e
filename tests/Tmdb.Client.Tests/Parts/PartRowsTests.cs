using Tmdb.Tests.Json;

namespace Tmdb.Tests;

/// <summary>The rows of parts: flat, with the ids of what they belong to.</summary>
public sealed class PartRowsTests
{
    [Fact]
    public async Task Rows_have_the_ids_of_the_item()
    {
        using var server = new MisbehavingServer(Reply.Json("""{"id":5,"results":[{"id":"a","name":"Trailer"}]}"""));
        using var client = TestClient.For(server);

        var movie = Assert.Single(await client.Parts.GetVideosAsync(TmdbItem.Movie(550)).Soon());
        var episode = Assert.Single(await client.Parts.GetVideosAsync(TmdbItem.TvEpisode(1396, 5, 16)).Soon());
        var imdb = Assert.Single(await client.Parts.GetVideosAsync(TmdbItem.Movie("tt0137523")).Soon());
        var company = Assert.Single(await client.Parts.GetAlternativeNamesAsync(TmdbItem.Create(TmdbItemKind.Company, 3)).Soon());
        var network = Assert.Single(await client.Parts.GetAlternativeNamesAsync(TmdbItem.Create(TmdbItemKind.Network, 49)).Soon());

        Assert.Equal((550, null, null, null), (movie.MovieId, movie.TvSeriesId, movie.SeasonNumber, movie.PersonId));
        Assert.Equal((null, 1396, 5, 16), (episode.MovieId, episode.TvSeriesId, episode.SeasonNumber, episode.EpisodeNumber));
        Assert.Equal(5, imdb.MovieId);
        Assert.Equal((3, null), (company.CompanyId, company.NetworkId));
        Assert.Equal((null, 49), (network.CompanyId, network.NetworkId));
    }

    [Fact]
    public async Task Credits_of_an_episode_are_cast_guest_stars_and_crew()
    {
        using var server = new MisbehavingServer(Reply.Json(
            """
            {"id":1,"cast":[{"id":17419,"name":"Bryan Cranston","character":"Walter White","order":0,"credit_id":"a"}],
             "crew":[{"id":66633,"name":"Vince Gilligan","department":"Directing","job":"Director","credit_id":"b"}],
             "guest_stars":[{"id":92495,"name":"Todd","character":"","order":7,"credit_id":"c"}]}
            """));
        using var client = TestClient.For(server);

        var rows = await client.Parts.GetCreditsAsync(TmdbItem.TvEpisode(1396, 5, 16)).Soon();

        Assert.Equal(["Cast", "GuestStar", "Crew"], rows.Select(row => row.Kind));
        Assert.Equal(["Bryan Cranston (Walter White)", "Todd", "Vince Gilligan (Director)"], rows.Select(row => row.ToString()));
        Assert.Equal([17419, 92495, 66633], rows.Select(row => row.PersonId));
        Assert.All(rows, row => Assert.Equal((null, 1396, 5, 16), (row.MovieId, row.TvSeriesId, row.SeasonNumber, row.EpisodeNumber)));
        Assert.IsType<CrewMember>(rows[2].Source);
        Assert.Equal("b", rows[2].CreditId);
    }

    [Fact]
    public async Task Aggregate_credits_are_a_row_for_each_role_and_job_and_nobody_is_missing()
    {
        using var server = new MisbehavingServer(Reply.Json(
            """
            {"id":1,"cast":[{"id":1,"name":"One","order":3,"total_episode_count":5,"roles":[{"character":"A","episode_count":2,"credit_id":"a"},{"character":"B","episode_count":3,"credit_id":"b"}]},
                            {"id":2,"name":"Two","total_episode_count":9}],
             "crew":[{"id":1,"name":"One","department":"Writing","jobs":[{"job":"Writer","episode_count":4,"credit_id":"c"}],"total_episode_count":4}]}
            """));
        using var client = TestClient.For(server);

        var rows = await client.Parts.GetAggregateCreditsAsync(TmdbItem.TvSeries(1396)).Soon();

        Assert.Equal(
            [("Cast", 1, "A", null, 2), ("Cast", 1, "B", null, 3), ("Cast", 2, null, null, 9), ("Crew", 1, null, "Writer", 4)],
            rows.Select(row => (row.Kind!, row.PersonId!.Value, row.Character, row.Job, row.EpisodeCount!.Value)));
        Assert.Equal((3, "b", "Writing"), (rows[1].Order!.Value, rows[1].CreditId, rows[3].Department));
    }

    [Fact]
    public void Credits_of_a_person_have_the_title_of_each()
    {
        var person = TmdbJson.Read<Person>(Sample.Read("person-with-everything"));

        var rows = PartsClient.CarriedBy(person, nameof(PersonInclude.CombinedCredits))!.Cast<Credit>().ToList();

        Assert.Equal(["Cast", "Cast", "Crew", "Creator"], rows.Select(row => row.Kind));
        Assert.All(rows, row => Assert.Equal(287, row.PersonId));
        Assert.Equal((550, null, "Fight Club", "Fight Club", 1999), (rows[0].MovieId, rows[0].TvSeriesId, rows[0].Title, rows[0].Name, rows[0].Year));
        Assert.Equal((null, 1396, "Breaking Bad", 2008, 62), (rows[1].MovieId, rows[1].TvSeriesId, rows[1].Title, rows[1].Year, rows[1].EpisodeCount));
        Assert.Equal(8.25, rows[0].VoteAverage);
        Assert.Equal("/poster.jpg", rows[0].PosterPath);
    }

    [Fact]
    public async Task Images_come_kind_by_kind_the_best_first_and_xx_is_no_language()
    {
        using var server = new MisbehavingServer(Reply.Json(
            """
            {"id":550,"backdrops":[{"file_path":"/b.jpg","iso_639_1":null,"vote_average":9}],
             "posters":[{"file_path":"/1.jpg","iso_639_1":"en","iso_3166_1":"US","vote_average":5,"vote_count":9},
                        {"file_path":"/2.jpg","iso_639_1":"xx","iso_3166_1":"XX","vote_average":5.5,"vote_count":1},
                        {"file_path":"/3.jpg","iso_639_1":"","vote_average":5.5,"vote_count":2},
                        {"file_path":"/4.jpg"}]}
            """));
        using var client = TestClient.For(server);

        var rows = await client.Parts.GetImagesAsync(TmdbItem.Movie(550)).Soon();

        Assert.Equal(["/3.jpg", "/2.jpg", "/1.jpg", "/4.jpg", "/b.jpg"], rows.Select(row => row.FilePath));
        Assert.Equal(["Poster", "Poster", "Poster", "Poster", "Backdrop"], rows.Select(row => row.Kind));
        Assert.Equal([null, null, "en", null, null], rows.Select(row => row.LanguageCode));
        Assert.Equal([null, null, "US", null, null], rows.Select(row => row.CountryCode));
        Assert.All(rows, row => Assert.Equal(550, row.MovieId));
    }

    [Fact]
    public async Task Tagged_images_are_asked_for_once_whatever_TMDB_says_of_pages()
    {
        using var server = new MisbehavingServer(Reply.Json(
            """
            {"id":287,"page":0,"total_pages":9,"total_results":170,"results":[
              {"id":"a","file_path":"/a.jpg","image_type":"poster","iso_639_1":"xx","media_type":"movie","media":{"id":550,"media_type":"movie","title":"Fight Club"}},
              {"id":"b","file_path":"/b.jpg","image_type":"still","media_type":"tv_episode","media":{"id":62085,"media_type":"tv_episode","name":"Pilot","show_id":1396,"season_number":1,"episode_number":1}},
              {"id":"c","file_path":"/c.jpg","image_type":"hologram","media_type":"planet","media":{"id":1,"media_type":"planet"}},
              {"id":"d","file_path":"/d.jpg"}]}
            """));
        using var client = TestClient.For(server);

        var rows = await client.Parts.GetTaggedImagesAsync(TmdbItem.Create(TmdbItemKind.Person, 287)).Soon();

        Assert.Single(server.Received);
        Assert.Equal(["Poster", "Still", "Hologram", null], rows.Select(row => row.Kind));
        Assert.All(rows, row => Assert.Equal((287, null), (row.PersonId, row.LanguageCode)));
        Assert.Equal([(550, null, null), (null, 1396, 1), (null, null, null), (null, null, null)], rows.Select(row => (row.MovieId, row.TvSeriesId, row.EpisodeNumber)));
        Assert.Equal(["Fight Club", "Pilot", null, null], rows.Select(row => row.Title));
        Assert.Equal("planet", rows[2].Media!.Kind);
    }

    [Fact]
    public async Task Account_states_of_a_season_are_a_row_for_each_episode()
    {
        using var server = new MisbehavingServer(Reply.Json("""{"id":3572,"results":[{"id":62085,"episode_number":1,"rated":{"value":9}},{"id":62086,"episode_number":2,"rated":false}]}"""));
        using var client = TestClient.For(server).WithSession();

        var rows = await client.Parts.GetAccountStatesAsync(TmdbItem.TvSeason(1396, 1)).Soon();

        Assert.Equal([(1396, 1, 1, 9.0), (1396, 1, 2, null)], rows.Select(row => (row.TvSeriesId!.Value, row.SeasonNumber!.Value, row.EpisodeNumber!.Value, row.Rating)));
    }

    [Fact]
    public async Task Reviews_know_their_title()
    {
        using var server = new MisbehavingServer(Reply.Json("""{"id":550,"page":1,"total_pages":1,"total_results":1,"results":[{"id":"r","author":"A"}]}"""));
        using var client = TestClient.For(server);

        Assert.Equal(550, Assert.Single(await client.Parts.Reviews(TmdbItem.Movie(550)).ToListAsync().Soon()).MovieId);
        Assert.Equal(1396, TmdbJson.Read<Review>("""{"id":"r","media_id":1396,"media_type":"tv"}"""u8).TvSeriesId);
    }

    [Fact]
    public void Details_carry_the_rows_of_what_was_included()
    {
        var movie = TmdbJson.Read<Movie>(Sample.Read("movie-with-everything"));

        var releases = PartsClient.CarriedBy(movie, nameof(MovieInclude.ReleaseDates))!.Cast<ReleaseDate>().ToList();
        var offers = PartsClient.CarriedBy(movie, nameof(MovieInclude.WatchProviders))!.Cast<WatchProviderOffer>().ToList();
        var changes = PartsClient.CarriedBy(movie, nameof(MovieInclude.Changes))!.Cast<Change>().ToList();
        var translations = PartsClient.CarriedBy(movie, nameof(MovieInclude.Translations))!.Cast<Translation>().ToList();

        Assert.All(releases, row => Assert.True(row is { MovieId: 550, Region.Length: 2, Kind: not null }));
        Assert.Contains(offers, row => row is { MovieId: 550, Region: "DE", Kind: "Buy", ProviderName: "Apple TV" });
        Assert.All(changes, row => Assert.True(row is { MovieId: 550, Key: not null }));
        Assert.All(translations, row => Assert.Equal((550, row.Data!.Title), (row.MovieId, row.Title)));
        Assert.Null(PartsClient.CarriedBy(movie, nameof(MovieInclude.Recommendations))); // The first of two pages.
        Assert.Null(PartsClient.CarriedBy(TmdbJson.Read<Movie>("""{"id":550}"""u8), nameof(MovieInclude.Videos)));
        Assert.All(
            Enum.GetNames<MovieInclude>().Where(part => movie.GetType().GetProperty(part)!.GetValue(movie) is not Page { TotalPages: > 1 }),
            part => Assert.NotNull(PartsClient.CarriedBy(movie, part)));
    }

    [Fact]
    public void Creators_are_credits_too()
    {
        var creator = Assert.Single(PartsClient.CreatorsOf(TmdbJson.Read<TvSeries>("""{"id":1396,"created_by":[{"id":66633,"name":"Vince Gilligan","credit_id":"x"}]}"""u8)));

        Assert.Equal(("Creator", "Vince Gilligan", 66633, 1396, "x"), (creator.Kind, creator.Name, creator.PersonId!.Value, creator.TvSeriesId!.Value, creator.CreditId));
    }
}
