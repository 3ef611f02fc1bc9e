using System.Text.RegularExpressions;
using System.Xml.Linq;
using Tmdb.Help;
using Xunit;

namespace Tmdb.PowerShell.Tests;

/// <summary>The help that is committed is that of the code, and says everything.</summary>
public sealed partial class HelpTests
{
    public static TheoryData<string> Topics => [.. Repository.AboutTopics(Repository.Root).Keys];

    [Fact]
    public void The_help_is_complete_and_current()
    {
        var problems = HelpGenerator.Read(Repository.Root).FindProblems();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public void Every_default_value_that_is_shown_is_a_literal()
    {
        var shown = XDocument.Load(Path.Combine(Repository.Root, "module/en-US/Tmdb.PowerShell.dll-Help.xml")).Descendants()
            .Where(element => element.Name.LocalName == "defaultValue")
            .Select(element => element.Value)
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(shown, value => Assert.Matches("^[A-Za-z0-9]+$", value));
        Assert.Superset(new HashSet<string>(["None", "False", "True", "all", "40", "Object"], StringComparer.Ordinal), shown);
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void A_topic_has_the_form_that_Get_Help_reads_and_fits_a_prompt(string name)
    {
        var lines = Repository.AboutTopics(Repository.Root)[name].Split('\n');
        Assert.Equal(["TOPIC", $"    {name}", string.Empty, "SHORT DESCRIPTION"], lines[..4]);
        Assert.Contains("LONG DESCRIPTION", lines);
        Assert.Contains("SEE ALSO", lines);
        Assert.All(lines, line => Assert.True(line.Length <= 80 && line == line.TrimEnd(), line));
    }

    [Fact]
    public void The_topics_that_others_point_at_are_there() => Assert.Superset(
        new HashSet<string>(["about_Tmdb", "about_Tmdb_Authentication", "about_Tmdb_Connections", "about_Tmdb_Sandbox", "about_Tmdb_Errors"]),
        Repository.AboutTopics(Repository.Root).Keys.ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void TMDBs_attribution_is_in_about_Tmdb() => Assert.Contains(
        "This product uses the TMDB API but is not endorsed or certified by TMDB.",
        Repository.AboutTopics(Repository.Root)["about_Tmdb"],
        StringComparison.Ordinal);

    [Fact]
    public void About_Tmdb_Errors_lists_every_error_id_and_no_other()
    {
        var listed = ListedId().Matches(Repository.AboutTopics(Repository.Root)["about_Tmdb_Errors"]).Select(m => m.Value.Trim());
        var ids = Enum.GetValues<TmdbErrorKind>().Select(ErrorRecords.IdOf);
        Assert.Equal(ids.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("^    Tmdb[A-Z][A-Za-z]+$", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ListedId();
}
