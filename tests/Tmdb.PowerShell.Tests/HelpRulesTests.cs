using System.Xml.Linq;
using Tmdb.Help;
using Xunit;

namespace Tmdb.PowerShell.Tests;

/// <summary>What the help refuses: a cmdlet that is documented by half does not get through.</summary>
public sealed class HelpRulesTests
{
    private static readonly Dictionary<string, string> Topics = new(StringComparer.Ordinal) { ["about_Tmdb"] = "Get-TmdbThing gets things." };

    private static readonly CmdletHelp Whole = new()
    {
        Verb = "Get",
        Noun = "TmdbThing",
        Synopsis = DocText.Of("Gets things."),
        Description = [DocText.Of("Gets things. See about_Tmdb.")],
        ParameterSets = [ParameterHelp.AllSets],
        Parameters = [Parameter("How many. Default: 3.") with { NeedsDefault = true, Default = "3" }],
        Inputs = [],
        Outputs = [new("Tmdb.Thing", [DocText.Of("A thing.")])],
        Examples = [.. Enumerable.Range(1, 3).Select(n => new ExampleHelp($"Example {n}", $"Get-TmdbThing {n}", [DocText.Of("Gets a thing.")]))],
        Links = [],
    };

    [Fact]
    public void What_says_everything_passes() => Assert.Empty(Problems(Whole));

    [Fact]
    public void A_cmdlet_needs_a_summary() => Assert.Contains("no <summary>", Problem(Whole with { Synopsis = null }), StringComparison.Ordinal);

    [Fact]
    public void A_parameter_needs_a_summary() =>
        Assert.Contains("-Count has no <summary>", Problem(Whole with { Parameters = [Parameter(string.Empty)] }), StringComparison.Ordinal);

    [Fact]
    public void A_parameter_that_has_a_value_anyway_needs_a_default() => Assert.Contains(
        "Default:", Problem(Whole with { Parameters = [Parameter("How many.") with { NeedsDefault = true }] }), StringComparison.Ordinal);

    [Fact]
    public void An_output_needs_a_text() =>
        Assert.Contains("System.Boolean", Problem(Whole with { Outputs = [new("System.Boolean", [])] }), StringComparison.Ordinal);

    [Fact]
    public void Three_examples_are_the_least() =>
        Assert.Contains("2 of 3 examples", Problem(Whole with { Examples = [.. Whole.Examples.Take(2)] }), StringComparison.Ordinal);

    [Fact]
    public void An_example_says_what_it_shows() => Assert.Contains(
        "<para>", Problem(Whole with { Examples = [.. Whole.Examples.Take(2), Whole.Examples[2] with { Text = [] }] }), StringComparison.Ordinal);

    [Theory]
    [InlineData("Set-TmdbNothing")]
    [InlineData("about_Tmdb_Nothing")]
    public void What_is_mentioned_exists(string name) =>
        Assert.Contains(name, Problem(Whole with { Description = [DocText.Of($"See {name}.")] }), StringComparison.Ordinal);

    [Fact]
    public void About_Tmdb_lists_every_noun()
    {
        var topics = new Dictionary<string, string>(StringComparer.Ordinal) { ["about_Tmdb"] = "Nothing." };
        Assert.Contains("TmdbThing", Assert.Single(HelpRules.Check([Whole], topics)), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_loses_its_line_breaks_and_keeps_its_code()
    {
        var element = XElement.Parse("<summary>Takes <c>a  b</c>\n    and <see cref=\"T:Tmdb.PowerShell.GetTmdbMovieCommand\"/>.<para>More.</para></summary>");
        Assert.Equal(["Takes a  b and Get-TmdbMovie.", "More."], DocText.Paragraphs(element).Select(p => p.ToString()));
        Assert.Equal("Takes `a  b` and [Get-TmdbMovie](Get-TmdbMovie.md).", Markdown.Of(DocText.Paragraphs(element)[0]));
    }

    private static ParameterHelp Parameter(string text) => new()
    {
        Name = "Count",
        TypeName = "int",
        TypeFullName = "System.Int32",
        Text = text.Length == 0 ? [] : [DocText.Of(text)],
        Sets = [new(ParameterHelp.AllSets)],
    };

    private static string Problem(CmdletHelp cmdlet) => Assert.Single(Problems(cmdlet));

    private static IEnumerable<string> Problems(CmdletHelp cmdlet) => HelpRules.Check([cmdlet], Topics);
}
