using System.Globalization;
using System.Text.Json.Nodes;

namespace Tmdb.Tests;

/// <summary>Lists of users: which version of the API is asked for what, and what became of each item.</summary>
public class ListsTests
{
    private const string Done = """{"success":true,"status_code":1,"status_message":"Success."}""";

    [Fact]
    public async Task A_list_is_read_with_all_its_items()
    {
        using var server = new MisbehavingServer(request => ListPage(PageOf(request), totalPages: 3));
        using var client = TestClient.For(server);

        var list = await client.Lists.GetAsync(8001, language: "de-DE", sort: ListSortOrder.TitleDescending).Soon();

        Assert.Equal(
            Enumerable.Range(1, 3).Select(page => $"GET /4/list/8001?language=de-DE&sort_by=title.desc&page={page}"), server.Received.Select(Asked));
        Assert.Equal(6, list.Items.Count);
        Assert.Equal([1, 2, 3, 4, 5, 6], list.Items.Select(item => item.Position));
        Assert.Equal((8001, "Movie", "Page 1."), (list.Items[0].ListId, list.Items[0].Kind, list.Items[0].Comment));
        Assert.Equal(("TvSeries", null), (list.Items[1].Kind, list.Items[1].Comment));
        Assert.Equal(("Mixed", null, 3), (list.Name, list.PageNumber, list.TotalPages));
    }

    [Fact]
    public async Task Details_alone_take_one_request()
    {
        using var server = new MisbehavingServer(request => ListPage(PageOf(request), totalPages: 3));
        using var client = TestClient.For(server);

        var list = await client.Lists.GetAsync(8001, allItems: false).Soon();

        Assert.Equal("GET /4/list/8001?page=1", Asked(Assert.Single(server.Received)));
        Assert.Equal((2, 1), (list.Items.Count, list.PageNumber));
        Assert.Equal(1, list.Items[0].Position);
    }

    [Fact]
    public async Task Items_come_page_by_page_and_one_that_moved_comes_once()
    {
        using var server = new MisbehavingServer(request => Reply.Json(PageOf(request) == 1
            ? """{"id":8001,"page":1,"total_pages":2,"total_results":4,"results":[{"id":5,"media_type":"movie"},{"id":5,"media_type":"tv"},{"id":5,"media_type":"podcast"}]}"""
            : """{"id":8001,"page":2,"total_pages":2,"total_results":4,"results":[{"id":5,"media_type":"tv"},{"id":6,"media_type":"movie"}]}"""));
        using var client = TestClient.For(server);

        var items = await client.Lists.Items(8001).ToListAsync().Soon();

        Assert.Equal([("Movie", 1), ("TvSeries", 2), ("podcast", 3), ("Movie", 5)], items.Select(item => (item.Kind, item.Position)));
    }

    [Fact]
    public async Task Items_that_cannot_be_read_are_told()
    {
        using var server = new MisbehavingServer(Reply.Json("""{"id":8001,"page":1,"total_pages":1,"total_results":2,"results":["a",{"id":5,"media_type":"movie","title":3}]}"""));
        using var client = TestClient.For(server);
        var trace = new TraceRecorder();
        Http.TmdbTrace.Current = trace;

        var list = await client.Lists.GetAsync(8001).Soon();

        Assert.Equal(3L, Assert.Single(list.Items).AdditionalProperties!["title?"]);
        Assert.Equal("a", list.AdditionalProperties!["results[0]?"]);
        Assert.Contains("WARNING List 8001: 1 item of page 1 could not be read.", trace.Lines);
    }

    [Fact]
    public async Task A_list_that_says_nothing_of_pages_is_one_page()
    {
        using var server = new MisbehavingServer(Reply.Json("""{"id":"8001","name":"n","item_count":2,"created_by":"alice","items":[{"id":5,"title":"a"},{"id":6,"title":"b"}]}"""));
        using var client = TestClient.For(server);

        Assert.Equal(new int?[] { 5, 6 }, (await client.Lists.GetAsync(8001).Soon()).Items.Select(movie => movie.MovieId));
        Assert.Single(server.Received);
    }

    [Fact]
    public async Task A_list_is_read_for_the_user_where_there_is_a_user_token()
    {
        using var server = new MisbehavingServer(request => ListPage(PageOf(request), totalPages: 1));
        using var user = ForUser(server);
        using var application = TestClient.For(server, credential: TestClient.ReadToken);

        await user.Lists.GetAsync(8001).Soon();
        await application.Lists.GetAsync(8001).Soon();

        Assert.Equal(["Bearer " + TestClient.UserToken, "Bearer " + TestClient.ReadToken], server.Received.Select(r => r.Headers["Authorization"].Single()));
    }

    [Fact]
    public async Task A_private_list_of_the_user_of_a_session_is_read_with_version_3()
    {
        using var server = new MisbehavingServer(request => request.Path.StartsWith("/4/", StringComparison.Ordinal)
            ? Reply.Error(401, 39, "This resource is private.")
            : Reply.Json($$"""{"id":"8001","page":{{PageOf(request)}},"total_pages":2,"total_results":2,"items":[{"id":{{PageOf(request)}},"title":"a"}]}"""));
        using var session = TestClient.For(server).WithSession();
        using var guest = TestClient.For(server).WithSession(kind: TmdbSessionKind.Guest);
        using var user = ForUser(server);

        Assert.Equal([(1, 1), (2, 2)], (await session.Lists.GetAsync(8001).Soon()).Items.Select(item => (item.Id, item.Position!.Value)));
        Assert.Equal(
            ["/4/list/8001?page=1", "/3/list/8001?page=1", "/4/list/8001?page=2", "/3/list/8001?page=2"],
            server.Received.Select(request => Asked(request)["GET ".Length..].Split("&session_id", 2)[0]));

        var refused = await TestClient.FailsAsync(() => session.Lists.GetAsync(8001, sort: ListSortOrder.TitleAscending));
        Assert.Equal(TmdbErrorKind.PrivateResource, refused.Kind);
        Assert.Contains("in its own order only", refused.Message, StringComparison.Ordinal);
        Assert.Equal(TmdbErrorKind.PrivateResource, (await TestClient.FailsAsync(() => guest.Lists.GetAsync(8001))).Kind);
        Assert.Equal(TmdbErrorKind.PrivateResource, (await TestClient.FailsAsync(() => user.Lists.GetAsync(8001))).Kind);
        Assert.Equal(7, server.Received.Count);
    }

    [Fact]
    public async Task Lists_of_the_user_come_from_the_version_that_knows_the_user()
    {
        using var server = new MisbehavingServer(request => Reply.Json(request.Path == "/3/account"
            ? """{"id":7,"username":"u"}"""
            : """{"page":1,"results":[{"id":1,"number_of_items":2},{"id":2}],"total_pages":1,"total_results":2}"""));
        using var user = ForUser(server);
        using var session = TestClient.For(server).WithSession();
        using var nobody = TestClient.For(server);

        Assert.Equal([1, 2], (await user.Lists.OfUser().ToListAsync().Soon()).Select(list => list.ListId));
        Assert.Equal([1, 2], (await session.Lists.OfUser().ToListAsync().Soon()).Select(list => list.ListId));
        Assert.Equal(TmdbErrorKind.SessionRequired, (await TestClient.FailsAsync(() => nobody.Lists.OfUser().ToListAsync())).Kind);

        Assert.Equal(["/4/account/4bc8/lists", "/3/account", "/3/account/7/lists"], server.Received.Select(r => r.Path));
    }

    [Fact]
    public async Task A_list_is_created_in_version_4_with_a_number_for_public()
    {
        using var server = new MisbehavingServer(Reply.Json("""{"success":true,"status_code":1,"status_message":"Success.","id":8001}""", 201));
        using var client = ForUser(server);

        Assert.Equal(8001, await client.Lists.CreateAsync("n", "d", isPublic: false, ListSortOrder.OriginalOrderDescending, "pt-BR").Soon());
        Assert.Equal(8001, await client.Lists.CreateAsync("n").Soon());
        Assert.Equal(8001, await client.Lists.CreateAsync("n", language: "original,fr-FR,en-US").Soon());

        Assert.Equal(
            [
                """POST /4/list {"name":"n","description":"d","iso_639_1":"pt","iso_3166_1":"BR","public":0,"sort_by":"original_order.desc"}""",
                """POST /4/list {"name":"n","iso_639_1":"en","iso_3166_1":"US","public":1}""",
                """POST /4/list {"name":"n","iso_639_1":"fr","iso_3166_1":"FR","public":1}""",
            ],
            server.Received.Select(Sent));
    }

    [Fact]
    public async Task A_list_is_created_in_version_3_with_a_session()
    {
        using var server = new MisbehavingServer(Reply.Json("""{"success":true,"status_code":1,"status_message":"Created.","list_id":8002}""", 201));
        using var client = TestClient.For(server, o => o with { Language = "de" }).WithSession();

        Assert.Equal(8002, await client.Lists.CreateAsync("n", "d").Soon());

        Assert.Equal("""POST /3/list {"name":"n","description":"d","language":"de"}""", Sent(Assert.Single(server.Received)));
    }

    [Theory]
    [InlineData("""{"success":true,"status_code":1,"status_message":"Success."}""", TmdbErrorKind.InvalidAnswer)]
    [InlineData("""{"success":false,"status_code":18,"status_message":"Validation failed.","errors":["Content is suspected to be spam"]}""", TmdbErrorKind.ValidationFailed)]
    [InlineData("{}", TmdbErrorKind.InvalidAnswer)]
    public async Task What_is_no_new_list_is_an_error_and_is_sent_once(string answer, TmdbErrorKind kind)
    {
        using var server = new MisbehavingServer(Reply.Json(answer));
        using var client = ForUser(server);

        Assert.Equal(kind, (await TestClient.FailsAsync(() => client.Lists.CreateAsync("n"))).Kind);
        Assert.Single(server.Received);
    }

    [Fact]
    public async Task What_makes_deletes_or_empties_is_sent_once()
    {
        using var server = new MisbehavingServer(Reply.Error(500, 11, "Internal error."));
        using var user = ForUser(server);
        using var session = TestClient.For(server, o => o with { TimeProvider = TestClient.Impatient() }).WithSession();
        Func<TmdbClient, Task>[] calls =
        [
            client => client.Lists.CreateAsync("n"),
            client => client.Lists.DeleteAsync(1),
            client => client.Lists.ClearAsync(1),
            client => client.Lists.AddItemsAsync(1, [ListEntry.Movie(550)]),
            client => client.Lists.RemoveItemsAsync(1, [TmdbItem.Movie(550)]),
        ];

        foreach (var client in (TmdbClient[])[user, session])
        {
            foreach (var call in calls)
            {
                Assert.Equal(TmdbErrorKind.ServiceUnavailable, (await TestClient.FailsAsync(() => call(client))).Kind);
            }
        }

        // TMDB deletes a list of v3 and answers 500 all the same: whether the list is gone is looked up afterwards.
        Assert.Equal(calls.Length * 2, server.Received.Count(request => request.Method != "GET" || request.Path.EndsWith("/clear", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_list_is_changed_deleted_and_emptied()
    {
        using var server = new MisbehavingServer(request => Reply.Json(
            request.Path.EndsWith("/clear", StringComparison.Ordinal) && request.Method == "GET" ? """{"success":true,"status_code":1,"id":1,"items_deleted":2}""" : Done));
        using var user = ForUser(server);
        using var session = TestClient.For(server).WithSession();

        await user.Lists.UpdateAsync(1, description: "", isPublic: false).Soon();
        await user.Lists.UpdateAsync(1, "n", sort: ListSortOrder.VoteAverageAscending).Soon();
        await user.Lists.DeleteAsync(1).Soon();
        Assert.Equal(2, await user.Lists.ClearAsync(1).Soon());
        await session.Lists.DeleteAsync(1).Soon();
        Assert.Null(await session.Lists.ClearAsync(1).Soon());

        Assert.Equal(
            [
                """PUT /4/list/1 {"description":"","public":0}""",
                """PUT /4/list/1 {"name":"n","sort_by":"vote_average.asc"}""",
                "DELETE /4/list/1 ",
                "GET /4/list/1/clear ",
                "DELETE /3/list/1 ",
                "POST /3/list/1/clear ",
            ],
            server.Received.Select(Sent));
        Assert.Contains("confirm=true", server.Received[^1].Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_done_is_refused_before_it_is_sent()
    {
        using var server = new MisbehavingServer(Reply.Json(Done));
        using var user = ForUser(server);
        using var session = TestClient.For(server).WithSession();
        using var guest = TestClient.For(server).WithSession(kind: TmdbSessionKind.Guest);
        using var nobody = TestClient.For(server);

        await Refused(() => user.Lists.CreateAsync(" "), TmdbErrorKind.InvalidArgument, "name");
        await Refused(() => user.Lists.UpdateAsync(1, sort: (ListSortOrder)99), TmdbErrorKind.InvalidArgument, "OriginalOrderAscending");
        await Refused(() => user.Lists.UpdateAsync(1), TmdbErrorKind.InvalidArgument, "nothing to change");
        await Refused(() => user.Lists.UpdateAsync(1, name: ""), TmdbErrorKind.InvalidArgument, "name");
        await Refused(() => user.Lists.AddItemsAsync(1, [new ListEntry(TmdbItem.Create(TmdbItemKind.Person, 287))]), TmdbErrorKind.InvalidArgument, "person 287");
        await Refused(() => user.Lists.AddItemsAsync(1, [new ListEntry(TmdbItem.Movie("tt0137523"))]), TmdbErrorKind.InvalidArgument, "tt0137523");
        await Refused(() => session.Lists.CreateAsync("n", isPublic: false), TmdbErrorKind.UserTokenRequired, "v4 user token");
        await Refused(() => session.Lists.CreateAsync("n", sort: ListSortOrder.TitleAscending), TmdbErrorKind.UserTokenRequired, "v4 user token");
        await Refused(() => session.Lists.UpdateAsync(1, "n"), TmdbErrorKind.UserTokenRequired, "v4 user token");
        await Refused(() => session.Lists.AddItemsAsync(1, [ListEntry.Movie(1), ListEntry.TvSeries(1399)]), TmdbErrorKind.UserTokenRequired, "v4 user token");
        await Refused(() => session.Lists.AddItemsAsync(1, [ListEntry.Movie(1, "c")]), TmdbErrorKind.UserTokenRequired, "v4 user token");
        await Refused(() => session.Lists.UpdateItemsAsync(1, [ListEntry.Movie(1, "c")]), TmdbErrorKind.UserTokenRequired, "v4 user token");
        await Refused(() => session.Lists.RemoveItemsAsync(1, [TmdbItem.TvSeries(1)]), TmdbErrorKind.UserTokenRequired, "v4 user token");
        await Refused(() => session.Lists.ContainsAsync(1, TmdbItem.TvSeries(1)), TmdbErrorKind.UserTokenRequired, "v4 user token");
        await Refused(() => nobody.Lists.AddItemsAsync(1, [ListEntry.Movie(1)]), TmdbErrorKind.SessionRequired, "signed in");
        await Refused(() => nobody.Lists.CreateAsync("n"), TmdbErrorKind.SessionRequired, "signed in");
        await Refused(() => guest.Lists.DeleteAsync(1), TmdbErrorKind.GuestSessionCannot, "guest");

        Assert.Empty(server.Received);

        static async Task Refused(Func<Task> call, TmdbErrorKind kind, string words)
        {
            var error = await TestClient.FailsAsync(call);
            Assert.Equal(kind, error.Kind);
            Assert.Contains(words, error.Message, StringComparison.Ordinal);
            Assert.Contains("Nothing was sent.", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Items_are_added_in_batches_and_each_has_its_own_result()
    {
        using var server = new MisbehavingServer(request => request.Method == "GET" ? Reply.Error(500, 11, "Internal error.") : ItemsAnswer(request, id => id != 7));
        using var client = ForUser(server);

        var results = await client.Lists.AddItemsAsync(1, Enumerable.Range(1, 120).Select(id => id % 2 == 0 ? ListEntry.TvSeries(id) : ListEntry.Movie(id))).Soon();

        var writes = server.Received.Where(request => request.Method != "GET").ToList();
        Assert.Equal([50, 50, 20], writes.Select(request => JsonNode.Parse(request.Body)!["items"]!.AsArray().Count));
        Assert.All(writes, request => Assert.Equal("POST /4/list/1/items", $"{request.Method} {request.Path}"));
        Assert.Equal(Enumerable.Range(1, 120), results.Select(result => result.MediaId));
        Assert.All(results, result => Assert.Equal(1, result.ListId));
        var failed = Assert.Single(results, result => result.Error is not null);
        Assert.Equal((7, (int?)null, false), (failed.MovieId, failed.TvSeriesId, failed.Success));
        Assert.Contains("movie 7", failed.Error!.Message, StringComparison.Ordinal);
        Assert.Equal((2, true, "TV series 2: done"), (results[1].TvSeriesId, results[1].Success, results[1].ToString()));
    }

    [Fact]
    public async Task No_items_are_no_request()
    {
        using var server = new MisbehavingServer(Reply.Json(Done));
        using var client = ForUser(server);

        Assert.Empty(await client.Lists.AddItemsAsync(1, []).Soon());
        Assert.Empty(server.Received);
    }

    [Fact]
    public async Task Comments_of_new_items_are_stored_when_the_items_are_there()
    {
        using var server = new MisbehavingServer(request => request.Method == "GET" ? Reply.Error(500, 11, "Internal error.")
            : ItemsAnswer(request, id => id != 3 && !(request.Method == "PUT" && id == 2)));
        using var client = ForUser(server);

        var results = await client.Lists.AddItemsAsync(1, [ListEntry.Movie(1, "one"), ListEntry.TvSeries(2, "two"), ListEntry.Movie(3, "three"), ListEntry.Movie(4)]).Soon();

        Assert.Equal(
            [
                """POST /4/list/1/items {"items":[{"media_type":"movie","media_id":1},{"media_type":"tv","media_id":2},{"media_type":"movie","media_id":3},{"media_type":"movie","media_id":4}]}""",
                """PUT /4/list/1/items {"items":[{"media_type":"movie","media_id":1,"comment":"one"},{"media_type":"tv","media_id":2,"comment":"two"}]}""",
            ],
            server.Received.Where(request => request.Method != "GET").Select(Sent));
        Assert.Equal([null, TmdbErrorKind.RequestFailed, TmdbErrorKind.RequestFailed, null], results.Select(result => result.Error?.Kind));
        Assert.Contains("was added to list 1, but its comment was not stored", results[1].Error!.Message, StringComparison.Ordinal);
        Assert.True(results[1].Success);
    }

    [Fact]
    public async Task Comments_are_changed_and_taken_away()
    {
        using var server = new MisbehavingServer(request => ItemsAnswer(request, _ => true));
        using var client = ForUser(server);

        await client.Lists.UpdateItemsAsync(1, [ListEntry.Movie(1, "one"), ListEntry.TvSeries(2)]).Soon();

        Assert.Equal(
            """PUT /4/list/1/items {"items":[{"media_type":"movie","media_id":1,"comment":"one"},{"media_type":"tv","media_id":2,"comment":""}]}""",
            Sent(Assert.Single(server.Received)));
    }

    [Fact]
    public async Task Items_are_removed_with_a_body()
    {
        using var server = new MisbehavingServer(request => ItemsAnswer(request, _ => false));
        using var client = ForUser(server);

        var result = Assert.Single(await client.Lists.RemoveItemsAsync(1, [TmdbItem.TvSeries(2)]).Soon());

        Assert.Equal("""DELETE /4/list/1/items {"items":[{"media_type":"tv","media_id":2}]}""", Sent(Assert.Single(server.Received)));
        Assert.Contains("did not remove TV series 2", result.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_that_fails_leaves_what_was_done_and_ends_the_rest()
    {
        using var server = new MisbehavingServer(request => request.Number == 2 ? Reply.Error(500, 11, "Internal error.") : ItemsAnswer(request, _ => true));
        using var client = ForUser(server);

        var results = await client.Lists.AddItemsAsync(1, Enumerable.Range(1, 120).Select(id => ListEntry.Movie(id))).Soon();

        Assert.Equal(2, server.Received.Count);
        Assert.Equal(Enumerable.Range(1, 120), results.Select(result => result.MediaId));
        Assert.All(results.Take(50), result => Assert.Null(result.Error));
        Assert.All(results.Skip(50), result => Assert.Equal(TmdbErrorKind.ServiceUnavailable, result.Error!.Kind));
        Assert.All(results.Skip(100), result => Assert.Contains("was not sent", result.Error!.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"success":true,"status_code":1,"results":[]}""")]
    [InlineData("""{"success":true,"status_code":1}""")]
    [InlineData("""{"success":true,"status_code":1,"results":[{"media_id":1,"media_type":"tv","success":true}]}""")]
    public async Task An_item_of_which_TMDB_says_nothing_is_not_done(string answer)
    {
        using var server = new MisbehavingServer(Reply.Json(answer));
        using var client = ForUser(server);

        var result = Assert.Single(await client.Lists.AddItemsAsync(1, [ListEntry.Movie(1)]).Soon());

        Assert.Equal(TmdbErrorKind.InvalidAnswer, result.Error!.Kind);
        Assert.Null(result.Success);
    }

    [Fact]
    public async Task With_a_session_each_movie_is_a_request_of_its_own()
    {
        using var server = new MisbehavingServer(request => request.Body.Contains(":2}", StringComparison.Ordinal)
            ? Reply.Error(403, 8, "Duplicate entry: The data you tried to submit already exists.")
            : Reply.Json("""{"status_code":12,"status_message":"The item/record was updated successfully."}""", 201));
        using var client = TestClient.For(server).WithSession();

        var added = await client.Lists.AddItemsAsync(1, [ListEntry.Movie(1), ListEntry.Movie(2), ListEntry.Movie(3)]).Soon();
        await client.Lists.RemoveItemsAsync(1, [TmdbItem.Movie(1)]).Soon();

        Assert.Equal(
            [
                """POST /3/list/1/add_item {"media_id":1}""", """POST /3/list/1/add_item {"media_id":2}""", """POST /3/list/1/add_item {"media_id":3}""",
                """POST /3/list/1/remove_item {"media_id":1}""",
            ],
            server.Received.Select(Sent));
        Assert.Equal([null, TmdbErrorKind.AlreadyExists, null], added.Select(result => result.Error?.Kind));
    }

    [Theory]
    [InlineData("""{"success":true,"status_code":1,"id":1,"media_id":550,"media_type":"movie"}""", 200, true)]
    [InlineData("""{"success":false,"status_code":34,"status_message":"The resource you requested could not be found."}""", 404, false)]
    public async Task A_user_is_told_whether_an_item_is_in_a_list(string answer, int status, bool isIn)
    {
        using var server = new MisbehavingServer(request => request.Path.EndsWith("/item_status", StringComparison.Ordinal) ? Reply.Json(answer, status) : ListPage(1, 1));
        using var client = ForUser(server);

        Assert.Equal(isIn, await client.Lists.ContainsAsync(8001, TmdbItem.TvSeries(550)).Soon());
        Assert.Equal("GET /4/list/8001/item_status?media_id=550&media_type=tv", Asked(server.Received[0]));
    }

    [Fact]
    public async Task A_list_that_does_not_exist_holds_nothing_and_is_an_error()
    {
        using var server = new MisbehavingServer(Reply.Error(404, 34, "The resource you requested could not be found."));
        using var client = ForUser(server);

        var error = await TestClient.FailsAsync(() => client.Lists.ContainsAsync(8001, TmdbItem.Movie(550)));

        Assert.Equal((TmdbErrorKind.NotFound, "GET /4/list/8001"), (error.Kind, error.Request));
        Assert.Contains("There is no list 8001.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_that_does_not_exist_is_what_the_error_of_its_items_names()
    {
        using var server = new MisbehavingServer(Reply.Error(404, 34, "The resource you requested could not be found."));
        using var user = ForUser(server);
        using var session = TestClient.For(server).WithSession();

        foreach (var client in (TmdbClient[])[user, session])
        {
            var error = await TestClient.FailsAsync(() => client.Lists.AddItemsAsync(8001, [ListEntry.Movie(550)]));
            Assert.Equal(TmdbErrorKind.NotFound, error.Kind);
            Assert.Contains("There is no list 8001.", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(200, TmdbErrorKind.AlreadyExists, "movie 7 is in list 8001 already")]
    [InlineData(404, TmdbErrorKind.NotFound, "There may be no such movie")]
    [InlineData(500, TmdbErrorKind.RequestFailed, "It is there already, or there is no such movie")]
    public async Task The_list_tells_why_an_item_was_not_added(int status, TmdbErrorKind kind, string words)
    {
        using var server = new MisbehavingServer(request => (request.Method, request.Path.EndsWith("/item_status", StringComparison.Ordinal)) switch
        {
            ("POST", _) => ItemsAnswer(request, _ => false),
            (_, false) => ListPage(1, 1),
            _ => status == 200 ? Reply.Json("""{"success":true,"status_code":1,"id":8001}""") : Reply.Error(status, status == 404 ? 34 : 11, "No."),
        });
        using var client = ForUser(server);

        var error = Assert.Single(await client.Lists.AddItemsAsync(8001, [ListEntry.Movie(7)]).Soon()).Error!;

        Assert.Equal((kind, "POST /4/list/8001/items"), (error.Kind, error.Request));
        Assert.Contains(words, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task Without_a_user_token_movies_alone_are_looked_for(string present, bool isIn)
    {
        using var server = new MisbehavingServer(Reply.Json($$"""{"id":"8001","item_present":{{present}}}"""));
        using var client = TestClient.For(server, credential: TestClient.ReadToken);

        Assert.Equal(isIn, await client.Lists.ContainsAsync(8001, TmdbItem.Movie(550)).Soon());
        Assert.Equal("GET /3/list/8001/item_status?movie_id=550", Asked(Assert.Single(server.Received)));
    }

    private static TmdbClient ForUser(MisbehavingServer server) =>
        TestClient.For(server, o => o with { TimeProvider = TestClient.Impatient() }, TestClient.UserToken);

    private static Reply ListPage(int page, int totalPages) => Reply.Json(string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        {"id":8001,"name":"Mixed","page":{{page}},"total_pages":{{totalPages}},"total_results":{{totalPages * 2}},"comments":{"movie:{{page}}":"Page {{page}}.","tv:{{page}}":null},
        "results":[{"id":{{page}},"media_type":"movie","title":"a"},{"id":{{page}},"media_type":"tv","name":"b"}]}
        """));

    private static Reply ItemsAnswer(ReceivedRequest request, Func<int, bool> succeeds) => Reply.Json(new JsonObject
    {
        ["success"] = true,
        ["status_code"] = 1,
        ["status_message"] = "Success.",
        ["results"] = new JsonArray([.. JsonNode.Parse(request.Body)!["items"]!.AsArray().Select(item => (JsonNode)new JsonObject
        {
            ["media_id"] = (int)item!["media_id"]!,
            ["media_type"] = (string)item["media_type"]!,
            ["success"] = succeeds((int)item["media_id"]!),
        })]),
    }.ToJsonString());

    private static string Sent(ReceivedRequest request) => $"{request.Method} {request.Path} {request.Body}";

    /// <summary>Without the API key.</summary>
    private static string Asked(ReceivedRequest request) =>
        $"{request.Method} {request.Path}?{string.Join('&', request.Query.Split('&').Where(q => !q.StartsWith("api_key=", StringComparison.Ordinal)).Select(Uri.UnescapeDataString))}";

    private static int PageOf(ReceivedRequest request) =>
        int.Parse(request.Query.Split('&').Single(q => q.StartsWith("page=", StringComparison.Ordinal))["page=".Length..], CultureInfo.InvariantCulture);
}
