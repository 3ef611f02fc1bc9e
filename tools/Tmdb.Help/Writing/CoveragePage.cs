using System.Globalization;
using System.Reflection;
using System.Text;
using Tmdb.Sandbox;

namespace Tmdb.Help;

/// <summary>docs/coverage.md: every operation of TMDB, with the client's method, the command that sends it, and how the sandbox's answer is known to be right.</summary>
/// <remarks>The table is tests/coverage.tsv, whose commands tests/Pester/Coverage.Tests.ps1 runs.</remarks>
internal static class CoveragePage
{
    private const string Table = "tests/coverage.tsv";

    /// <summary>The page.</summary>
    public static string Write(string root)
    {
        var rows = Read(root);
        var known = KnownAnswers(root);
        var gets = rows.Where(row => row.Operation.StartsWith("GET ", StringComparison.Ordinal)).ToList();
        var compared = gets.Count(row => known.Contains(Path(row)));
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            # Coverage

            All {rows.Count} operations of TMDB's API, v3 and v4. Each command is run against the sandbox by tests/Pester/Coverage.Tests.ps1, which looks at the requests
            that it sends. The sandbox's answers to {compared} of the {gets.Count} GET operations are compared, member by member, with the official examples and with recorded
            answers of the live service (tests/Tmdb.Client.Tests/Sandbox/AnswerMembersTests.cs); the others follow what is known of the live service.

            | Operation | Client | Command | Sandbox's answer |
            | --- | --- | --- | --- |

            """);
        foreach (var row in rows)
        {
            var source = !row.Operation.StartsWith("GET ", StringComparison.Ordinal) ? "behavior of the live service"
                : known.Contains(Path(row)) ? "official example or recorded answer"
                : "behavior of the live service";
            page.Append(CultureInfo.InvariantCulture, $"| `{row.Operation}` | `{row.Client}` | `{row.Command.Replace("|", "\\|", StringComparison.Ordinal)}` | {source} |\n");
        }

        return page.ToString();
    }

    /// <summary>What is missing in the table, or names nothing.</summary>
    public static IEnumerable<string> FindProblems(string root, IEnumerable<string> cmdlets)
    {
        var rows = Read(root);
        var operations = TmdbSandbox.Operations.Select(operation => $"{operation.Method} {operation.Path}").ToList();
        return
        [
            .. operations.Except(rows.Select(row => row.Operation), StringComparer.Ordinal).Select(operation => $"{Table}: {operation} is missing."),
            .. rows.Select(row => row.Operation).Except(operations, StringComparer.Ordinal).Select(operation => $"{Table}: TMDB has no operation {operation}."),
            .. rows.Where(row => !IsMethod(row.Client)).Select(row => $"{Table}: the client has no method {row.Client}."),
            .. rows.Where(row => !cmdlets.Any(cmdlet => row.Command.Contains(cmdlet, StringComparison.Ordinal)) && row.Command != "Connect-Version4")
                .Select(row => $"{Table}: {row.Command} runs no cmdlet."),
        ];
    }

    private static bool IsMethod(string name)
    {
        var parts = name.Split('.');
        var type = parts.Length == 1 ? typeof(TmdbClient) : typeof(TmdbClient).GetProperty(parts[0])?.PropertyType;
        return type?.GetMethods(BindingFlags.Instance | BindingFlags.Public).Any(method => method.Name == parts[^1]) == true;
    }

    private static string Path(Row row) => row.Operation["GET ".Length..];

    private static HashSet<string> KnownAnswers(string root) =>
    [
        .. File.ReadLines(System.IO.Path.Combine(root, "tests/Tmdb.Client.Tests/Samples/answer-members.txt"))
            .Where(line => line.StartsWith('/')).Select(line => line.Split(' ')[0]),
    ];

    private static List<Row> Read(string root) =>
    [
        .. File.ReadLines(System.IO.Path.Combine(root, Table)).Where(line => !line.StartsWith('#')).Skip(1)
            .Select(line => line.Split('\t')).Select(cells => new Row(cells[0], cells[2], cells[3])),
    ];

    private sealed record Row(string Operation, string Client, string Command);
}
