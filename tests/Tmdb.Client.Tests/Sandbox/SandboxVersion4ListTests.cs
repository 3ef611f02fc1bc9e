using System.Net.Http.Headers;
using System.Text.Json;

namespace Tmdb.Tests;

/// <summary>Lists of v4, with what the live service was seen to do and does not document.</summary>
public sealed class SandboxVersion4ListTests : SignedInSandbox
{
    private const int Shared = 8_670_001;
    private const int Secret = 8_670_002;
    private const string Two = """{"items":[{"media_type":"movie","media_id":550},{"media_type":"tv","media_id":1399}]}""";

    [Fact]
    public async Task A_list_is_created_changed_and_deleted()
    {
        var alice = await TokenAsync();
        var id = await CreateAsync(alice, """{"name":"Noir","iso_639_1":"en","description":"Dark","iso_3166_1":"GB","sort_by":"title.asc"}""");
        var list = await GetAsync($"4/list/{id}");
        Assert.Equal(("Noir", "Dark"), ((string?)list["name"], (string?)list["description"]));
        Assert.Equal(("GB", "title.asc"), ((string?)list["iso_3166_1"], (string?)list["sort_by"]));
        Assert.Equal(Sandbox.Users[0].AccountObjectId, (string?)list["created_by"]!["id"]);

        Assert.Equal((201, 12), await CodeAsync("PUT", $"4/list/{id}", """{"name":"Neo-noir","public":false}""", alice));
        list = (await SendAsync("GET", $"4/list/{id}", authorization: alice)).Json;
        Assert.Equal(("Neo-noir", "Dark"), ((string?)list["name"], (string?)list["description"]));
        Assert.Equal(JsonValueKind.False, list["public"]!.GetValueKind());
        Assert.Equal((401, 39), await CodeAsync("GET", $"4/list/{id}"));
        Assert.Equal((200, 40), await CodeAsync("PUT", $"4/list/{id}", "{}", alice));
        Assert.Equal((200, 13), await CodeAsync("DELETE", $"4/list/{id}", null, alice));
        Assert.Equal((404, 34), await CodeAsync("GET", $"4/list/{id}", null, alice));
    }

    [Theory]
    [InlineData("0", false)]
    [InlineData("1", true)]
    [InlineData("true", true)]
    [InlineData("false", true)]
    public async Task Only_the_number_0_makes_a_private_list(string sent, bool isPublic)
    {
        var alice = await TokenAsync();
        var id = await CreateAsync(alice, $$"""{"name":"Noir","iso_639_1":"en","public":{{sent}}}""");
        var list = (await SendAsync("GET", $"4/list/{id}", authorization: alice)).Json;
        Assert.Equal(isPublic, (bool)list["public"]!);
    }

    [Fact]
    public async Task Items_are_told_one_by_one_how_they_fared()
    {
        var alice = await TokenAsync();
        var id = await CreateAsync(alice);
        Assert.Equal([true, true], await ItemsAsync("POST", id, Two, alice));
        Assert.Equal([false, false, true], await ItemsAsync(
            "POST",
            id,
            """{"items":[{"media_type":"movie","media_id":550},{"media_type":"movie","media_id":1},{"media_type":"movie","media_id":603}]}""",
            alice));
        Assert.Equal([true, false], await ItemsAsync(
            "DELETE", id, """{"items":[{"media_type":"movie","media_id":603},{"media_type":"tv","media_id":603}]}""", alice));
        Assert.Equal([550, 1399], Ids(await GetAsync($"4/list/{id}")));
        var (status, json) = await SendAsync("POST", $"4/list/{id}/items", "{}", alice);
        Assert.Equal((422, "items must be provided"), (status, (string?)json["errors"]![0]));
    }

    [Fact]
    public async Task A_comment_is_kept_by_an_update_and_lost_with_what_is_added()
    {
        var alice = await TokenAsync();
        var id = await CreateAsync(alice);
        const string commented = """{"items":[{"media_type":"movie","media_id":550,"comment":"Twice"}]}""";
        await ItemsAsync("POST", id, Two, alice);
        await ItemsAsync("DELETE", id, commented, alice);
        await ItemsAsync("POST", id, commented, alice);
        Assert.NotEmpty(Problems);
        Assert.Equal("""{"tv:1399":null,"movie:550":null}""", (await GetAsync($"4/list/{id}"))["comments"]!.ToJsonString());

        Assert.Equal([true], await ItemsAsync("PUT", id, commented, alice));
        Assert.Empty(Problems);
        Assert.Equal("Twice", (string?)(await GetAsync($"4/list/{id}"))["comments"]!["movie:550"]);
        Assert.Equal([false], await ItemsAsync("PUT", id, """{"items":[{"media_type":"movie","media_id":603,"comment":"x"}]}""", alice));
    }

    [Fact]
    public async Task A_list_is_emptied_by_a_GET()
    {
        var alice = await TokenAsync();
        var id = await CreateAsync(alice);
        await ItemsAsync("POST", id, Two, alice);
        Assert.Equal((404, 34), await CodeAsync("POST", $"4/list/{id}/clear", null, alice));
        var cleared = (await SendAsync("GET", $"4/list/{id}/clear", authorization: alice)).Json;
        Assert.Equal((id, 2), ((int)cleared["id"]!, (int)cleared["items_deleted"]!));
        Assert.Empty(Ids(await GetAsync($"4/list/{id}")));
    }

    [Fact]
    public async Task The_status_of_a_member_is_found_and_that_of_others_is_not()
    {
        var alice = await TokenAsync();
        Assert.Equal((200, 1), await CodeAsync("GET", $"4/list/{Shared}/item_status?media_id=550&media_type=movie", null, alice));
        Assert.Equal((404, 34), await CodeAsync("GET", $"4/list/{Shared}/item_status?media_id=550&media_type=tv", null, alice));
    }

    [Theory]
    [InlineData("title.asc", "Amélie")]
    [InlineData("title.desc", "Star Trek")]
    [InlineData("release_date.asc", "Star Trek")]
    [InlineData("primary_release_date.desc", "Amélie")]
    [InlineData("original_order.desc", "Star Trek")]
    [InlineData("no_order", "Amélie")]
    public async Task A_list_is_read_in_the_order_that_is_asked_for(string order, string first)
    {
        var bob = await TokenAsync("bob");
        var list = (await SendAsync("GET", $"4/list/{Secret}?sort_by={order}", authorization: bob)).Json;
        var row = list["results"]![0]!;
        Assert.Equal(first, (string?)(row["title"] ?? row["name"]));
    }

    [Fact]
    public async Task The_same_list_is_told_in_other_types_among_those_of_the_account()
    {
        var bob = await TokenAsync("bob");
        var rows = (await SendAsync("GET", $"4/account/{Sandbox.Users[1].AccountObjectId}/lists", authorization: bob)).Json["results"]!.AsArray();
        Assert.Equal([Shared, Secret], rows.Select(row => (int)row!["id"]!));
        Assert.Equal([1, 0], rows.Select(row => (int)row!["public"]!));
        Assert.Equal(JsonValueKind.String, rows[0]!["runtime"]!.GetValueKind());
        Assert.Equal(JsonValueKind.Number, rows[0]!["sort_by"]!.GetValueKind());

        var list = await GetAsync($"4/list/{Shared}");
        Assert.Equal(JsonValueKind.Number, list["runtime"]!.GetValueKind());
        Assert.Equal("original_order.asc", (string?)list["sort_by"]);
        Assert.Equal((string?)rows[0]!["runtime"], list["runtime"]!.ToJsonString());
        Assert.Equal((401, 3), await CodeAsync("GET", $"4/account/{Sandbox.Users[0].AccountObjectId}/lists", null, bob));
    }

    [Fact]
    public async Task Writing_takes_the_token_of_the_owner()
    {
        Assert.Equal((401, 36), await CodeAsync("POST", "4/list", """{"name":"x","iso_639_1":"en"}"""));
        Assert.Equal((401, 38), await CodeAsync("DELETE", $"4/list/{Shared}", null, await TokenAsync()));
        Assert.Equal(200, (await SendAsync("GET", $"4/list/{Shared}?api_key={Sandbox.ApiKey}", authorization: new("None"))).Status);
    }

    [Fact]
    public async Task Lists_that_a_machine_names_are_taken_for_spam()
    {
        var alice = await TokenAsync();
        for (var i = 0; i < 3; i++)
        {
            await CreateAsync(alice, $$"""{"name":"run-1f0c9a7{{i}}","iso_639_1":"en"}""");
        }

        var (status, json) = await SendAsync("POST", "4/list", """{"name":"run-1f0c9a79","iso_639_1":"en"}""", alice);
        Assert.Equal((400, 18, "Content is suspected to be spam"), (status, (int)json["status_code"]!, (string?)json["errors"]![0]));
        Assert.True(await CreateAsync(alice, """{"name":"Movies of 1999","iso_639_1":"en"}""") > 0);
        Sandbox.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.True(await CreateAsync(alice, """{"name":"run-1f0c9a79","iso_639_1":"en"}""") > 0);
    }

    private async Task<int> CreateAsync(AuthenticationHeaderValue user, string body = """{"name":"Noir","iso_639_1":"en"}""")
    {
        var (status, json) = await SendAsync("POST", "4/list", body, user);
        Assert.Equal(201, status);
        return (int)json["id"]!;
    }

    private async Task<IEnumerable<bool>> ItemsAsync(string method, int id, string body, AuthenticationHeaderValue user)
    {
        var (status, json) = await SendAsync(method, $"4/list/{id}/items", body, user);
        Assert.Equal(200, status);
        Assert.True((bool)json["success"]!);
        return json["results"]!.AsArray().Select(row => (bool)row!["success"]!);
    }

    private async Task<(int Status, int? Code)> CodeAsync(string method, string path, string? body = null, AuthenticationHeaderValue? user = null)
    {
        var (status, json) = await SendAsync(method, path, body, user);
        return (status, (int?)json["status_code"]);
    }
}
