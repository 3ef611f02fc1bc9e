using System.Text.Json;
using System.Text.Json.Nodes;
using Tmdb.Sandbox;

namespace Tmdb.Tests;

/// <summary>The sandbox's answers have the members that TMDB's have, each of the same JSON kind. Null may stand for anything.</summary>
public sealed class AnswerMembersTests : RawSandbox
{
    /// <summary>Beginnings of operations that the table does not have yet.</summary>
    private static readonly string[] Left = ["/3/account", "/3/configuration/primary_translations", "/4/"];

    private static readonly ILookup<string, Member> Table = Read();

    public static TheoryData<string> Operations => [.. Table.Select(operation => operation.Key)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_answer_has_the_members_of_TMDBs_own(string operation)
    {
        var answers = await AnswersAsync(operation);

        Assert.NotEmpty(answers);
        Assert.Empty(Table[operation].SelectMany(member => member.Problems(answers)));
    }

    [Fact]
    public void The_table_has_every_answer_of_the_sandboxs()
    {
        var others = TmdbSandbox.Operations
            .Where(operation => operation.Method == "GET" && !Table.Contains(operation.Path))
            .Where(operation => !Array.Exists(Left, left => operation.Path.StartsWith(left, StringComparison.Ordinal)));
        Assert.Empty(others);
    }

    private async Task<List<JsonNode>> AnswersAsync(string operation)
    {
        var answers = new List<JsonNode>();
        foreach (var request in AnswerRequests.All[operation])
        {
            var path = request;
            if (path.Contains("{session}", StringComparison.Ordinal))
            {
                path = path.Replace("{session}", await SignInAsync(), StringComparison.Ordinal);
            }
            else if (path.Contains("{guest}", StringComparison.Ordinal))
            {
                path = path.Replace("{guest}", await SignInAsGuestAsync(), StringComparison.Ordinal);
            }

            answers.Add(await GetAsync(path));
        }

        return answers;
    }

    private async Task<string> SignInAsync()
    {
        var token = (string)(await GetAsync("3/authentication/token/new"))["request_token"]!;
        Sandbox.ApproveRequestToken(token);
        var (_, session) = await SendAsync("POST", "3/authentication/session/new", $$"""{"request_token":"{{token}}"}""");
        var id = (string)session["session_id"]!;
        foreach (var (type, titleId) in new[] { ("movie", 550), ("tv", 1396) })
        {
            var title = $$"""{"media_type":"{{type}}","media_id":{{titleId}},"favorite":true,"watchlist":true}""";
            await SendAsync("POST", $"3/account/1/favorite?session_id={id}", title);
            await SendAsync("POST", $"3/account/1/watchlist?session_id={id}", title);
        }

        await SendAsync("POST", $"3/list?session_id={id}", """{"name":"Mine","description":"","language":"en"}""");
        await RateAsync($"session_id={id}");
        return id;
    }

    private async Task<string> SignInAsGuestAsync()
    {
        var id = (string)(await GetAsync("3/authentication/guest_session/new"))["guest_session_id"]!;
        await RateAsync($"guest_session_id={id}");
        return id;
    }

    private async Task RateAsync(string session)
    {
        foreach (var path in new[] { "3/movie/550", "3/tv/1396", "3/tv/1396/season/1/episode/1" })
        {
            await SendAsync("POST", $"{path}/rating?{session}", """{"value":8.5}""");
        }
    }

    private static ILookup<string, Member> Read()
    {
        using var table = new StreamReader(typeof(AnswerMembersTests).Assembly.GetManifestResourceStream("answer-members.txt")!);
        return table.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line[0] != '#')
            .Select(line => line.Split(' '))
            .ToLookup(
                parts => parts[0],
                parts => new Member(parts[1], parts[2].TrimEnd('?'), parts[2].EndsWith('?')),
                StringComparer.Ordinal);
    }

    /// <summary>
    /// A line of the table: <c>results[].id</c> is a member of each element, <c>results.{}.link</c> one of each member's value.
    /// </summary>
    private sealed record Member(string Path, string Kind, bool Optional)
    {
        public IEnumerable<string> Problems(IReadOnlyList<JsonNode> answers)
        {
            var dot = Path.LastIndexOf('.');
            var (parentPath, name) = dot < 0 ? ("", Path) : (Path[..dot], Path[(dot + 1)..]);
            var parents = answers.SelectMany(answer => At(answer, parentPath)).OfType<JsonObject>().ToList();
            var with = parents.Where(parent => parent.ContainsKey(name)).ToList();
            if (with.Count == 0)
            {
                yield return $"{Path} is missing";
            }
            else if (!Optional && with.Count < parents.Count)
            {
                yield return $"{Path} is missing in {parents.Count - with.Count} of {parents.Count}";
            }

            foreach (var kind in with.Select(parent => KindOf(parent[name])).OfType<string>().Distinct())
            {
                if (kind != Kind && Kind != "any")
                {
                    yield return $"{Path} is {kind}, not {Kind}";
                }
            }
        }

        private static IEnumerable<JsonNode?> At(JsonNode? node, string path)
        {
            IEnumerable<JsonNode?> nodes = [node];
            foreach (var step in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
            {
                nodes = step == "[]" ? nodes // The answer is an array.
                    : step == "{}"
                    ? nodes.OfType<JsonObject>().SelectMany(one => one.Select(member => member.Value))
                    : nodes.OfType<JsonObject>().Select(one => one[step.TrimEnd('[', ']')]);
                nodes = step.EndsWith("[]", StringComparison.Ordinal) ? nodes.OfType<JsonArray>().SelectMany(rows => rows) : nodes;
            }

            return nodes;
        }

        private static string? KindOf(JsonNode? node) => node?.GetValueKind() switch
        {
            null => null,
            JsonValueKind.True or JsonValueKind.False => "boolean",
            { } kind => kind.ToString().ToLowerInvariant(),
        };
    }
}
