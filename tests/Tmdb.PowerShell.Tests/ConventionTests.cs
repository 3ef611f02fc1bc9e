using System.Text.RegularExpressions;
using Xunit;

namespace Tmdb.PowerShell.Tests;

/// <summary>What every cmdlet keeps, the hundredth as the first.</summary>
public sealed class ConventionTests
{
    /// <summary>Verbs that change something, here or at TMDB: <see href="https://learn.microsoft.com/powershell/scripting/developer/cmdlet/approved-verbs-for-windows-powershell-commands"/>.</summary>
    private static readonly string[] ChangingVerbs = ["Add", "Approve", "Clear", "Disconnect", "New", "Remove", "Save", "Set", "Start", "Stop", "Update", "Invoke"];

    private static readonly string[] ReadingVerbs = ["Connect", "Find", "Get", "Resolve", "Search", "Test"];

    /// <summary>The plurals without a final s that TMDB's terms tempt to: the last letter does not give them away.</summary>
    private static readonly string[] PluralsWithoutS = ["Children", "Criteria", "Data", "Media", "People"];

    private static readonly string Manifest = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Tmdb.psd1"));

    public static TheoryData<string> Names => [.. CmdletMetadata.All.Select(c => c.Name)];

    [Fact]
    public void There_are_cmdlets() => Assert.True(CmdletMetadata.All.Count >= 30, $"{CmdletMetadata.All.Count} cmdlets");

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_named_by_an_approved_verb_and_a_singular_noun_with_the_prefix(string name)
    {
        var cmdlet = Find(name);
        Assert.Contains(cmdlet.Verb, ChangingVerbs.Concat(ReadingVerbs));
        Assert.StartsWith("Tmdb", cmdlet.Noun, StringComparison.Ordinal);
        // Series is the singular too, and TMDB's term.
        var plural = (cmdlet.Noun.EndsWith('s') && !cmdlet.Noun.EndsWith("Series", StringComparison.Ordinal))
            || PluralsWithoutS.Any(word => cmdlet.Noun.EndsWith(word, StringComparison.Ordinal));
        Assert.False(plural, $"{name}: the noun is a plural. Name one of the things, however many the cmdlet handles: Movie, not Movies; Person, not People.");
        Assert.Equal($"{cmdlet.Verb}{cmdlet.Noun}Command", cmdlet.Type.Name);
        Assert.True(cmdlet.Type.IsSealed);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Supports_ShouldProcess_exactly_where_it_changes_something(string name)
    {
        var cmdlet = Find(name);
        Assert.Equal(ChangingVerbs.Contains(cmdlet.Verb, StringComparer.Ordinal), cmdlet.SupportsShouldProcess);
        Assert.Equal(cmdlet.Verb is "Remove" or "Clear" && name != "Clear-TmdbCache", cmdlet.AsksByDefault); // What a cache loses, TMDB still has.
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Calls_ShouldProcess_exactly_where_it_declares_it(string name)
    {
        var cmdlet = Find(name);
        Assert.True(
            cmdlet.CallsShouldProcess || !cmdlet.SupportsShouldProcess,
            $"{name} declares SupportsShouldProcess, and never calls ShouldProcess: -WhatIf would change things. Ask it before the change.");
        Assert.True(
            cmdlet.SupportsShouldProcess || !cmdlet.CallsShouldProcess,
            $"{name} calls ShouldProcess, and has no -WhatIf. Write SupportsShouldProcess = true into its [Cmdlet].");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Has_no_alias(string name) =>
        Assert.False(Find(name).HasAlias, $"{name} has an [Alias]. Remove it: the module exports none, what is short is the user's to name.");

    [Theory]
    [MemberData(nameof(Names))]
    public void Says_what_it_emits(string name)
    {
        var cmdlet = Find(name);
        var silent = name is "Disconnect-Tmdb" or "Remove-TmdbSession" or "Remove-TmdbUserToken" or "Save-TmdbConnection" or "Stop-TmdbSandbox"
            or "Add-TmdbSandboxFault" or "Clear-TmdbCache";
        Assert.Equal(!silent, cmdlet.HasOutputType);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Takes_a_connection_wherever_it_asks_TMDB(string name)
    {
        var cmdlet = Find(name);
        var needsNone = name is "Connect-Tmdb" or "Get-TmdbConnection" || cmdlet.Noun.StartsWith("TmdbSandbox", StringComparison.Ordinal);
        Assert.Equal(!needsNone, cmdlet.Parameters.Any(p => p.Name == "Connection" && p.PropertyType == typeof(TmdbConnection)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Takes_the_pipeline_with_one_parameter_a_set(string name) => Assert.All(Find(name).PipelineBySet(), set => Assert.True(
        set.Parameters.Count <= 1,
        $"{name}, set {set.Set}: -{string.Join(" and -", set.Parameters)} take the pipeline. Leave ValueFromPipeline to one of them."));

    [Fact]
    public void The_manifest_exports_exactly_the_cmdlets_and_nothing_by_wildcard()
    {
        var exported = Regex.Match(Manifest, @"CmdletsToExport\s*=\s*@\((?<names>[^)]*)\)", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups["names"].Value;
        var names = Regex.Matches(exported, "'(?<name>[^']+)'", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(m => m.Groups["name"].Value);
        Assert.Equal(CmdletMetadata.All.Select(c => c.Name), names.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("'*'", Manifest, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AliasesToExport")]
    [InlineData("FunctionsToExport")]
    [InlineData("VariablesToExport")]
    public void The_manifest_exports_nothing_but_cmdlets(string list) => Assert.True(
        Regex.IsMatch(Manifest, $@"^\s*{list}\s*=\s*@\(\)\s*$", RegexOptions.Multiline, TimeSpan.FromSeconds(1)),
        $"Tmdb.psd1: write {list} = @(). The module exports cmdlets, and nothing under another name.");

    [Fact]
    public void Every_kind_of_error_has_an_id_a_category_and_an_advice()
    {
        foreach (var kind in Enum.GetValues<TmdbErrorKind>())
        {
            var (category, advice) = ErrorRecords.Describe(kind);
            Assert.Equal(kind == TmdbErrorKind.RequestFailed, category == System.Management.Automation.ErrorCategory.NotSpecified);
            Assert.NotEmpty(advice);
        }
    }

    private static CmdletMetadata Find(string name) => CmdletMetadata.All.Single(c => c.Name == name);
}
