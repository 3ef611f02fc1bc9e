namespace Tmdb.Tests;

/// <summary>Lists of v3.</summary>
public sealed class SandboxListTests : SignedInSandbox
{
    private const int Shared = 8_670_001;
    private const int Secret = 8_670_002;

    [Fact]
    public async Task A_list_lives_from_its_creation_to_its_end()
    {
        var session = await SessionAsync();
        var (status, created) = await SendAsync("POST", $"3/list?session_id={session}", """{"name":"Noir","description":"Dark","language":"de"}""");
        Assert.Equal(201, status);
        var id = (int)created["list_id"]!;

        Assert.Equal((201, 12), await CodeAsync("POST", $"3/list/{id}/add_item?session_id={session}", """{"media_id":550}"""));
        Assert.Equal((201, 12), await CodeAsync("POST", $"3/list/{id}/add_item?session_id={session}", """{"media_id":603}"""));
        Assert.Equal((403, 8), await CodeAsync("POST", $"3/list/{id}/add_item?session_id={session}", """{"media_id":550}"""));
        Assert.Equal((404, 34), await CodeAsync("POST", $"3/list/{id}/add_item?session_id={session}", """{"media_id":1}"""));

        var list = await GetAsync($"3/list/{id}");
        Assert.Equal([550, 603], Ids(list, "items"));
        Assert.Equal("alice", (string?)list["created_by"]);
        Assert.Equal(("Noir", "Dark"), ((string?)list["name"], (string?)list["description"]));
        Assert.Equal(("de", 2), ((string?)list["iso_639_1"], (int)list["item_count"]!));
        Assert.True((bool)(await GetAsync($"3/list/{id}/item_status?movie_id=550"))["item_present"]!);

        Assert.Equal((200, 13), await CodeAsync("POST", $"3/list/{id}/remove_item?session_id={session}", """{"media_id":550}"""));
        Assert.Equal((200, 21), await CodeAsync("POST", $"3/list/{id}/remove_item?session_id={session}", """{"media_id":550}"""));
        Assert.False((bool)(await GetAsync($"3/list/{id}/item_status?movie_id=550"))["item_present"]!);

        var own = await GetAsync($"3/account/{Sandbox.Users[0].AccountId}/lists?session_id={session}");
        Assert.Equal([id], Ids(own));
        Assert.Equal(1, (int)own["results"]![0]!["item_count"]!);

        Assert.Equal((400, 29), await CodeAsync("POST", $"3/list/{id}/clear?session_id={session}"));
        Assert.Equal((201, 12), await CodeAsync("POST", $"3/list/{id}/clear?session_id={session}&confirm=true"));
        Assert.Empty(Ids(await GetAsync($"3/list/{id}"), "items"));
    }

    [Fact]
    public async Task Deleting_a_list_works_and_is_answered_with_an_error_as_TMDB_does()
    {
        var session = await SessionAsync("bob");
        Assert.Equal((500, 11), await CodeAsync("DELETE", $"3/list/{Shared}?session_id={session}"));
        Assert.Equal((404, 34), await CodeAsync("GET", $"3/list/{Shared}"));
        Assert.Equal((404, 34), await CodeAsync("DELETE", $"3/list/{Shared}?session_id={session}"));
    }

    [Fact]
    public async Task A_list_is_changed_by_its_owner_alone()
    {
        var alice = await SessionAsync();
        Assert.Equal((401, 38), await CodeAsync("POST", $"3/list/{Shared}/add_item?session_id={alice}", """{"media_id":578}"""));
        Assert.Equal((401, 38), await CodeAsync("DELETE", $"3/list/{Shared}?session_id={alice}"));
        Assert.Equal((401, 3), await CodeAsync("POST", $"3/list/{Shared}/clear?confirm=true"));
        Assert.Equal((401, 3), await CodeAsync("POST", "3/list", """{"name":"Nobody's"}"""));
        Assert.Equal((422, 5), await CodeAsync("POST", $"3/list?session_id={alice}", """{"description":"without a name"}"""));
        Assert.Contains("missing required body member 'name'", Problems);
    }

    [Fact]
    public async Task A_private_list_shows_itself_to_its_owner_alone()
    {
        Assert.Equal((401, 39), await CodeAsync("GET", $"3/list/{Secret}"));
        Assert.Equal((401, 39), await CodeAsync("GET", $"3/list/{Secret}?session_id={await SessionAsync()}"));
        var list = await GetAsync($"3/list/{Secret}?session_id={await SessionAsync("bob")}");
        Assert.Equal([194, 253], Ids(list, "items"));
    }

    [Fact]
    public async Task A_list_comes_in_pages_and_tells_series_as_such()
    {
        var first = await GetAsync($"3/list/{Shared}");
        var second = await GetAsync($"3/list/{Shared}?page=2");
        Assert.Equal(20, first["items"]!.AsArray().Count);
        Assert.Equal((2, 26), ((int)second["total_pages"]!, (int)second["item_count"]!));
        Assert.Empty(Ids(first, "items").Intersect(Ids(second, "items")));
        var last = second["items"]![5]!;
        Assert.Equal(("tv", "Stranger Things"), ((string?)last["media_type"], (string?)last["name"]));
        Assert.Empty(Problems);
    }

    [Fact]
    public async Task A_reset_brings_the_first_lists_back()
    {
        await SendAsync("POST", $"3/list/{Shared}/clear?confirm=true&session_id={await SessionAsync("bob")}");
        Sandbox.Reset();
        Assert.Equal(26, (int)(await GetAsync($"3/list/{Shared}"))["item_count"]!);
    }

    private async Task<(int Status, int? Code)> CodeAsync(string method, string path, string? body = null)
    {
        var (status, json) = await SendAsync(method, path, body);
        return (status, (int?)json["status_code"]);
    }
}
