using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Tmdb.Tests.Json;

public sealed class OddAnswersTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("<!doctype html><html></html>")]
    [InlineData("{\"id\":550,\"title\":\"Fight")]
    [InlineData("{\"id\":550}{\"id\":551}")]
    [InlineData("{\"id\":550,}")]
    [InlineData("{'id':550}")]
    [InlineData("[{\"id\":550}]")]
    [InlineData("\"550\"")]
    [InlineData("550")]
    [InlineData("null")]
    public void What_is_no_JSON_object_is_refused(string text) =>
        Assert.ThrowsAny<JsonException>(() => TmdbJson.Read<Movie>(Sample.Utf8(text)));

    [Theory]
    [InlineData("{\"page\":1}")]
    [InlineData("null")]
    [InlineData(" null\n")]
    public void What_is_no_list_is_refused_as_a_list(string text) =>
        Assert.ThrowsAny<JsonException>(() => TmdbJson.Read<IReadOnlyList<Genre>>(Sample.Utf8(text)));

    [Fact]
    public void A_type_that_nobody_declared_is_a_mistake_of_the_program() =>
        Assert.Throws<NotSupportedException>(() => TmdbJson.Read<Version>("{}"u8));

    [Fact]
    public void A_value_of_a_wrong_type_is_set_aside_and_the_rest_is_read()
    {
        var movie = TmdbJson.Read<Movie>(
            """{"id":550,"title":"Fight Club","runtime":"long","budget":{"usd":1},"adult":"no","overview":7,"genres":"Drama","vote_average":8.4}"""u8);

        Assert.Equal((550, "Fight Club", 8.4), (movie.Id, movie.Title, movie.VoteAverage));
        Assert.Null(movie.Runtime);
        Assert.Null(movie.Budget);
        Assert.Null(movie.Adult);
        Assert.Null(movie.Overview);
        Assert.Empty(movie.Genres);
        Assert.Equal(["adult?", "budget?", "genres?", "overview?", "runtime?"], movie.AdditionalProperties!.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("long", movie.AdditionalProperties["runtime?"]);
        Assert.Equal("no", movie.AdditionalProperties["adult?"]);
        Assert.Equal(7L, movie.AdditionalProperties["overview?"]);
        Assert.Equal("Drama", movie.AdditionalProperties["genres?"]);
        Assert.Equal(1L, Assert.IsAssignableFrom<Dictionary<string, object?>>(movie.AdditionalProperties["budget?"])["usd"]);
    }

    [Theory]
    [InlineData("\"soon\"", "soon")]
    [InlineData("\"1999\"", "1999")]
    [InlineData("\"1999-02-30\"", "1999-02-30")]
    [InlineData("19991015", 19991015L)]
    [InlineData("false", false)]
    public void A_date_that_is_none_is_set_aside(string date, object kept)
    {
        var movie = TmdbJson.Read<MovieSummary>(Sample.Utf8($$"""{"id":550,"release_date":{{date}},"title":"Fight Club"}"""));

        Assert.Null(movie.ReleaseDate);
        Assert.Null(movie.Year);
        Assert.Equal("Fight Club", movie.ToString());
        Assert.Equal(kept, Assert.Single(movie.AdditionalProperties!).Value);
        Assert.Equal("release_date?", movie.AdditionalProperties!.Keys.Single());
    }

    [Fact]
    public void One_odd_row_does_not_cost_the_others()
    {
        var page = TmdbJson.Read<Page<MovieSummary>>(
            """
            {"page":1,"total_pages":3,"total_results":60,"results":[
              {"id":1,"title":"One","release_date":"2001-01-01"},
              {"id":2,"title":"Two","vote_average":"good","release_date":"2002-02-02"},
              "three",
              null,
              [5],
              {"id":6,"title":"Six"}]}
            """u8);

        Assert.Equal([1, 2, 6], page.Results.Select(movie => movie.Id));
        Assert.Equal(["One (2001)", "Two (2002)", "Six"], page.Results.Select(movie => movie.ToString()));
        Assert.Equal("good", page.Results[1].AdditionalProperties!["vote_average?"]);
        Assert.Null(page.Results[0].AdditionalProperties);
        Assert.Equal(3, page.TotalPages);
        Assert.Equal(["results[2]?", "results[3]?", "results[4]?"], page.AdditionalProperties!.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("three", page.AdditionalProperties["results[2]?"]);
        Assert.Null(page.AdditionalProperties["results[3]?"]);
        Assert.Equal(new object?[] { 5L }, page.AdditionalProperties["results[4]?"]);
    }

    [Fact]
    public void An_odd_value_deep_within_is_set_aside_where_it_is()
    {
        var movie = TmdbJson.Read<Movie>(
            """
            {"id":550,"credits":{"cast":[{"id":819,"name":"Edward Norton","order":"first"},7],"crew":[]},
             "watch/providers":{"results":{"US":{"link":3,"buy":[{"provider_id":2},false]},"DE":"none","FI":null}},
             "release_dates":{"results":[{"iso_3166_1":"US","release_dates":[{"release_date":"never","type":3}]}]},
             "account_states":{"favorite":true,"rated":{"value":"much"}},
             "reviews":{"page":"one","results":null}}
            """u8);

        Assert.Equal("first", movie.Credits!.Cast.Single().AdditionalProperties!["order?"]);
        Assert.Equal(7L, movie.Credits.AdditionalProperties!["cast[1]?"]);
        var us = Assert.Single(movie.WatchProviders!.Results);
        Assert.Equal("US", us.Key);
        Assert.Equal(2, us.Value.Buy.Single().ProviderId);
        Assert.Equal(3L, us.Value.AdditionalProperties!["link?"]);
        Assert.Equal(false, us.Value.AdditionalProperties["buy[1]?"]);
        Assert.Equal("none", movie.WatchProviders.AdditionalProperties!["results.DE?"]);
        Assert.Null(movie.WatchProviders.AdditionalProperties["results.FI?"]);
        var release = movie.ReleaseDates!.Results[0].ReleaseDates[0];
        Assert.Equal(3, release.Type);
        Assert.Equal("never", release.AdditionalProperties!["release_date?"]);
        Assert.True(movie.AccountStates!.Favorite);
        Assert.Null(movie.AccountStates.Rating);
        Assert.Equal("one", movie.Reviews!.AdditionalProperties!["page?"]);
        Assert.Empty(movie.Reviews.Results);
        Assert.Null(movie.AdditionalProperties);
    }

    [Fact]
    public void What_was_set_aside_is_written_back()
    {
        var json = """{"id":550,"runtime":"long","genre_ids":[18,"x"]}"""u8;

        var again = Encoding.UTF8.GetString(TmdbJson.Write(TmdbJson.Read<MovieSummary>(json)));

        Assert.Contains("\"genre_ids\":[18]", again, StringComparison.Ordinal);
        Assert.Contains("\"genre_ids[1]?\":\"x\"", again, StringComparison.Ordinal);
        Assert.Contains("\"runtime\":\"long\"", again, StringComparison.Ordinal); // Rows have no runtime: it is a member that is not known.
    }

    [Fact]
    public void A_list_as_the_whole_answer_keeps_its_odd_rows_too()
    {
        var genres = TmdbJson.Read<IReadOnlyList<Genre>>("""[{"id":18,"name":"Drama"},"Crime",{"id":53,"name":"Thriller"}]"""u8);

        Assert.Equal([18, 53, 0], genres.Select(genre => genre.Id));
        Assert.Equal("Crime", genres[2].AdditionalProperties!["[1]?"]);
    }

    [Fact]
    public void A_null_or_missing_list_is_an_empty_list()
    {
        foreach (var json in new[] { """{"id":1}""", """{"id":1,"genres":null,"origin_country":null,"production_companies":null}""" })
        {
            var movie = TmdbJson.Read<Movie>(Sample.Utf8(json));

            Assert.Empty(movie.Genres);
            Assert.Empty(movie.OriginCountry);
            Assert.Empty(movie.ProductionCompanies);
            Assert.Null(movie.AdditionalProperties);
        }

        var page = TmdbJson.Read<Page<MovieSummary>>("""{"page":1,"results":null,"total_pages":0,"total_results":0}"""u8);
        Assert.Empty(page.Results);
        Assert.Empty(TmdbJson.Read<WatchProviders>("""{"id":1,"results":null}"""u8).Results);
        Assert.Empty(TmdbJson.Read<Keywords>("""{"id":1,"keywords":null}"""u8).Results);
    }

    [Fact]
    public void A_null_row_alone_is_no_row()
    {
        var page = TmdbJson.Read<Page<MovieSummary>>("""{"page":1,"results":[{"id":1},null]}"""u8);

        Assert.Equal(1, Assert.Single(page.Results).Id);
        Assert.Null(Assert.Contains("results[1]?", page.AdditionalProperties!));
    }

    [Fact]
    public void A_null_id_is_zero_and_set_aside()
    {
        var row = TmdbJson.Read<ChangedId>("""{"id":null,"adult":null}"""u8);

        Assert.Equal(0, row.Id);
        Assert.Null(row.Adult);
        Assert.Equal(["id?"], row.AdditionalProperties!.Keys);
    }

    [Fact]
    public void Members_that_are_not_known_are_kept_as_plain_objects()
    {
        var movie = TmdbJson.Read<Movie>(
            """{"id":550,"text":"a","whole":5,"part":0.5,"yes":true,"nothing":null,"list":[1,"b",{"c":[]}],"object":{"d":{"e":2}},"season/1":{"id":3}}"""u8);

        var more = movie.AdditionalProperties!;
        Assert.Equal(8, more.Count);
        Assert.Equal("a", more["text"]);
        Assert.Equal(5L, more["whole"]);
        Assert.Equal(0.5, more["part"]);
        Assert.Equal(true, more["yes"]);
        Assert.Null(more["nothing"]);
        var list = Assert.IsAssignableFrom<List<object?>>(more["list"]);
        Assert.Equal("b", list[1]);
        Assert.Empty(Assert.IsAssignableFrom<List<object?>>(Assert.IsAssignableFrom<Dictionary<string, object?>>(list[2])["c"]));
        Assert.Equal(2L, Assert.IsAssignableFrom<Dictionary<string, object?>>(Assert.IsAssignableFrom<Dictionary<string, object?>>(more["object"])["d"])["e"]);
        Assert.Equal(3L, Assert.IsAssignableFrom<Dictionary<string, object?>>(more["season/1"])["id"]);
        Assert.Empty(RoundTrip.Differences(typeof(Movie), TmdbJson.Write(movie)));
    }

    [Fact]
    public void Numbers_of_any_size_are_kept()
    {
        var movie = TmdbJson.Read<Movie>(
            """
            {"id":550,"budget":9223372036854775807,"revenue":9223372036854775808,"runtime":99999999999,"vote_count":3.5,
             "vote_average":1e400,"popularity":"NaN",
             "exact":0.12345678901234567890123,"beyond":1e400,"small":1.50}
            """u8);

        Assert.Equal(long.MaxValue, movie.Budget);
        Assert.Null(movie.Revenue);
        Assert.Null(movie.Runtime);
        Assert.Null(movie.VoteCount);
        var more = movie.AdditionalProperties!;
        Assert.Equal(9223372036854775808m, more["revenue?"]);
        Assert.Equal(99999999999L, more["runtime?"]);
        Assert.Equal(3.5, more["vote_count?"]);
        Assert.Null(movie.VoteAverage);
        Assert.Equal("1e400", more["vote_average?"]);
        Assert.Null(movie.Popularity);
        Assert.Equal("NaN", more["popularity?"]);
        Assert.Equal(0.12345678901234567890123m, more["exact"]);
        Assert.Equal("1e400", more["beyond"]);
        Assert.Equal(1.5, more["small"]);
    }

    [Fact]
    public void Numbers_may_be_texts()
    {
        var movie = TmdbJson.Read<MovieSummary>("""{"id":"550","vote_average":"8.4","genre_ids":["18",53]}"""u8);

        Assert.Equal((550, 8.4), (movie.Id, movie.VoteAverage));
        Assert.Equal([18, 53], movie.GenreIds);
        Assert.Null(movie.AdditionalProperties);
    }

    [Fact]
    public void Words_and_numbers_that_come_later_are_kept()
    {
        var movie = TmdbJson.Read<Movie>("""{"id":1,"status":"Dreamt Of","release_dates":{"results":[{"release_dates":[{"type":99}]}]},"videos":{"results":[{"type":"Hologram"}]}}"""u8);

        Assert.Equal("Dreamt Of", movie.Status);
        Assert.Equal(99, movie.ReleaseDates!.Results[0].ReleaseDates[0].Type);
        Assert.Equal("Hologram", movie.Videos!.Results[0].Type);
    }

    [Fact]
    public void Empty_texts_stay_empty_and_missing_ones_null()
    {
        var movie = TmdbJson.Read<Movie>("""{"id":1,"overview":"","homepage":"","imdb_id":null}"""u8);

        Assert.Equal((string.Empty, string.Empty), (movie.Overview, movie.Homepage));
        Assert.Null(movie.ImdbId);
        Assert.Null(movie.Tagline);
    }

    [Fact]
    public void A_text_that_was_cut_within_a_letter_is_read_as_far_as_it_goes()
    {
        var page = TmdbJson.Read<Page<MovieSummary>>("""{"page":1,"results":[{"id":1,"title":"cut \ud83d"},{"id":2,"title":"whole"}]}"""u8);

        Assert.StartsWith("cut ", page.Results[0].Title, StringComparison.Ordinal);
        Assert.Equal("whole", page.Results[1].Title);
    }

    [Fact]
    public void A_member_that_comes_twice_does_not_fail_the_answer()
    {
        Assert.Equal("b", TmdbJson.Read<MovieSummary>("""{"id":1,"title":"a","title":"b"}"""u8).Title);
        Assert.Equal("b", TmdbJson.Read<MovieSummary>("""{"id":1,"title":"a","title":"b","video":"x"}"""u8).Title);
    }

    [Fact]
    public void A_page_where_every_row_is_odd_is_read_in_one_pass()
    {
        var rows = string.Join(',', Enumerable.Range(0, 300).Select(i => string.Create(CultureInfo.InvariantCulture, $$"""{"id":{{i}},"video":"x","vote_count":[]}""")));

        var page = TmdbJson.Read<Page<MovieSummary>>(Sample.Utf8($$"""{"page":1,"results":[{{rows}}]}"""));

        Assert.Equal(300, page.Results.Count);
        Assert.All(page.Results, row => Assert.Equal(2, row.AdditionalProperties!.Count));
        Assert.Null(page.AdditionalProperties);
    }

    [Fact]
    public void Thousands_of_odd_values_are_kept()
    {
        var movie = TmdbJson.Read<Movie>(Sample.Utf8($$"""{"id":1,"origin_country":["US",{{string.Join(',', Enumerable.Repeat("1", 4999))}}]}"""));

        Assert.Equal(["US"], movie.OriginCountry);
        Assert.Equal(4999, movie.AdditionalProperties!.Count);
    }

    [Fact]
    public void An_answer_of_odd_values_is_given_up()
    {
        var e = Assert.Throws<JsonException>(() => TmdbJson.Read<Movie>(Sample.Utf8($$"""{"id":1,"origin_country":[{{string.Join(',', Enumerable.Repeat("1", 2_500_000))}}]}""")));

        Assert.Contains("More than 5000 values", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Account_states_without_a_rating_or_with_more_in_it_are_read()
    {
        Assert.Null(TmdbJson.Read<AccountStates>("""{"id":1,"rated":false}"""u8).Rating);
        Assert.Null(TmdbJson.Read<AccountStates>("""{"id":1,"rated":null}"""u8).Rating);
        Assert.Null(TmdbJson.Read<AccountStates>("""{"id":1}"""u8).Rating);
        Assert.Equal(7, TmdbJson.Read<AccountStates>("""{"id":1,"rated":{"value":7}}"""u8).Rating);

        var more = TmdbJson.Read<AccountStates>("""{"id":1,"rated":{"value":8.5,"created_at":"2026-01-01"}}"""u8);
        Assert.Equal(8.5, more.Rating);
        Assert.Contains("\"created_at\":\"2026-01-01\"", Encoding.UTF8.GetString(TmdbJson.Write(more)), StringComparison.Ordinal);

        var odd = TmdbJson.Read<AccountStates>("""{"id":1,"favorite":true,"rated":"yes"}"""u8);
        Assert.True(odd.Favorite);
        Assert.Null(odd.Rating);
        Assert.Equal("yes", odd.AdditionalProperties!["rated?"]);
    }

    [Fact]
    public void An_error_may_lack_anything_and_come_in_any_order()
    {
        var error = TmdbJson.Read<StatusResponse>("""{"errors":["name is required"],"success":false}"""u8);

        Assert.Equal(["name is required"], error.Errors);
        Assert.Null(error.StatusCode);
        Assert.Null(error.StatusMessage);
        Assert.Empty(TmdbJson.Read<StatusResponse>("{}"u8).Errors);
        Assert.Equal("oops", TmdbJson.Read<StatusResponse>("""{"errors":"oops"}"""u8).AdditionalProperties!["errors?"]);
    }
}
