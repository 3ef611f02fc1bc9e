namespace Tmdb.Tests.Json;

/// <summary>Rows of lists that mix kinds, and lists.</summary>
public sealed class MixedRowsTests
{
    [Fact]
    public void Each_row_is_what_its_media_type_says()
    {
        var rows = TmdbJson.Read<Page<TmdbObject>>(Sample.Read("search-multi")).Results;

        Assert.Equal("Fight Club (1999)", Assert.IsType<MovieSummary>(rows[0]).ToString());
        Assert.Equal(550, Assert.IsType<TvSeriesSummary>(rows[1]).TvSeriesId);
        var person = Assert.IsType<PersonSummary>(rows[2]);
        Assert.Equal(("Brad Pitt (Acting)", 287, "Person"), (person.ToString(), person.PersonId, person.Kind));
        Assert.Equal("Fight Club (1999); Another Series", person.KnownFor.ToString());
        Assert.IsType<MovieSummary>(person.KnownFor[0]);
        Assert.IsType<TvSeriesSummary>(person.KnownFor[1]);
        var collection = Assert.IsType<CollectionSummary>(rows[3]);
        Assert.Equal(("A Collection", "A Collection", 1241), (collection.Name, collection.OriginalName, collection.CollectionId));
        var unknown = Assert.IsType<UnknownItem>(rows[4]);
        Assert.Equal((7, "podcast", "A Podcast (podcast)"), (unknown.Id, unknown.MediaType, unknown.ToString()));
    }

    [Theory]
    [InlineData("""{"id":1,"title":"a"}""", typeof(MovieSummary))]
    [InlineData("""{"id":1,"media_type":null,"release_date":""}""", typeof(MovieSummary))]
    [InlineData("""{"id":1,"media_type":"","first_air_date":""}""", typeof(TvSeriesSummary))]
    [InlineData("""{"id":1,"name":"a","known_for":[]}""", typeof(PersonSummary))]
    [InlineData("""{"id":1,"name":"a"}""", typeof(UnknownItem))]
    [InlineData("""{"id":"5f0","media_type":"credit"}""", typeof(UnknownItem))]
    [InlineData("""{"media_type":7}""", typeof(UnknownItem))]
    [InlineData("{}", typeof(UnknownItem))]
    public void A_row_without_a_media_type_is_what_it_looks_like(string row, Type type) =>
        Assert.IsType(type, Assert.Single(TmdbJson.Read<Page<TmdbObject>>(Sample.Utf8($$"""{"results":[{{row}}]}""")).Results));

    [Fact]
    public void An_odd_member_is_set_aside_in_its_row_and_an_odd_row_in_the_page()
    {
        var page = TmdbJson.Read<Page<TmdbObject>>(
            """{"page":1,"results":[{"id":5,"media_type":"movie","title":7},"row",null,{"id":[],"media_type":"person","known_for":[1,{"id":2,"title":"a"}]}]}"""u8);

        Assert.Equal(2, page.Results.Count);
        Assert.Equal(7L, Assert.IsType<MovieSummary>(page.Results[0]).AdditionalProperties!["title?"]);
        var person = Assert.IsType<PersonSummary>(page.Results[1]);
        Assert.IsType<MovieSummary>(Assert.Single(person.KnownFor));
        Assert.Equal(["id?", "known_for[0]?"], person.AdditionalProperties!.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("row", page.AdditionalProperties!["results[1]?"]);
        Assert.Null(page.AdditionalProperties["results[2]?"]);
    }

    [Fact]
    public void Members_that_are_not_known_stay_in_the_row()
    {
        var page = TmdbJson.Read<Page<TmdbObject>>("""{"results":[{"id":5,"media_type":"podcast","minutes":[1]}]}"""u8);

        Assert.Equal(new object?[] { 1L }, page.Results[0].AdditionalProperties!["minutes"]);
        Assert.Contains("\"minutes\":[1]", System.Text.Encoding.UTF8.GetString(TmdbJson.Write(page)), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_versions_of_a_list_read_as_one()
    {
        var version3 = TmdbJson.Read<TmdbList>("""{"created_by":"alice","id":"8001","items":[{"id":550,"title":"Fight Club"}],"item_count":1,"name":"Twice"}"""u8);
        var version4 = TmdbJson.Read<TmdbList>(Sample.Read("v4-list"));

        Assert.Equal((8001, "alice", "Twice (1 item)"), (version3.ListId, version3.CreatedBy!.ToString(), version3.ToString()));
        Assert.Equal("Movie", Assert.Single(version3.Items).Kind);
        Assert.Equal(("alice", true, "OriginalOrderAscending", 1), (version4.CreatedBy!.ToString(), version4.Public, version4.SortBy, version4.PageNumber));
        Assert.Equal(["Movie", "TvSeries", "podcast"], version4.Items.Select(item => item.Kind));
        Assert.Equal("Twice.", version4.Comments["movie:550"]);
        Assert.Equal("5f00", version4.ObjectIds["movie:550"]);
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("0", false)]
    [InlineData("\"1\"", true)]
    [InlineData("\"0\"", false)]
    [InlineData("true", true)]
    [InlineData("\"false\"", false)]
    [InlineData("null", null)]
    public void A_yes_or_no_can_be_a_number(string value, bool? flag)
    {
        Assert.Equal(flag, TmdbJson.Read<ListSummary>(Sample.Utf8($$"""{"id":1,"public":{{value}},"adult":{{value}}}""")).Public);
        Assert.Equal(flag, TmdbJson.Read<TmdbList>(Sample.Utf8($$"""{"id":1,"public":{{value}}}""")).Public);
    }

    [Theory]
    [InlineData("""{"comments":[],"object_ids":[]}""", 0)]
    [InlineData("""{"comments":{"movie:1":"a","tv:2":null},"object_ids":{}}""", 2)]
    [InlineData("""{"comments":{"movie:1":"a","tv:2":5}}""", 1)]
    [InlineData("""{"comments":null}""", 0)]
    public void Comments_are_texts_by_item(string json, int count) => Assert.Equal(count, TmdbJson.Read<TmdbList>(Sample.Utf8(json)).Comments.Count);

    [Theory]
    [InlineData("\"title.desc\"", "TitleDescending")]
    [InlineData("\"1\"", "OriginalOrderAscending")]
    [InlineData("\"popularity.desc\"", "popularity.desc")]
    [InlineData("7", null)]
    [InlineData("null", null)]
    public void The_order_of_a_list_is_one_that_can_be_given_back(string sent, string? order)
    {
        var list = TmdbJson.Read<TmdbList>(Sample.Utf8($$"""{"id":1,"sort_by":{{sent}}}"""));
        Assert.Equal(order, list.SortBy);
        Assert.Equal(sent == "7" ? ["sort_by?"] : [], list.AdditionalProperties?.Keys ?? []);
    }

    [Fact]
    public void A_list_of_a_user_has_what_was_sent()
    {
        var list = TmdbJson.Read<Page<ListSummary>>(
            """{"results":[{"id":8,"number_of_items":2,"runtime":"8433","sort_by":1,"public":0,"featured":1,"updated_at":"2026-08-06 23:26:04 UTC"}]}"""u8).Results[0];

        Assert.Equal((2, 8433, "OriginalOrderAscending", false, true), (list.ItemCount, list.Runtime, list.SortBy, list.Public, list.Featured));
        Assert.Equal(new DateTimeOffset(2026, 8, 6, 23, 26, 4, TimeSpan.Zero), list.UpdatedAt);
        Assert.Equal(5, TmdbJson.Read<ListSummary>("""{"id":8,"item_count":5}"""u8).ItemCount);
    }

    [Fact]
    public void A_rating_of_version_4_says_when()
    {
        var movie = TmdbJson.Read<Page<RatedMovie>>(Sample.Read("v4-rated-movies")).Results[0];

        Assert.Equal(8.5, movie.Rating);
        Assert.Equal(new DateTimeOffset(2026, 8, 6, 23, 26, 0, TimeSpan.Zero), movie.RatedAt);
        Assert.Null(TmdbJson.Read<RatedTvSeries>("""{"id":1,"rating":7}"""u8).RatedAt);
        Assert.Equal(7, TmdbJson.Read<RatedTvSeries>("""{"id":1,"rating":7}"""u8).Rating);
    }
}
