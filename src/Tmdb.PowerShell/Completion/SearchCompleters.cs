namespace Tmdb.PowerShell;

/// <summary>Completes the names of keywords, by a search for the first letters.</summary>
public sealed class KeywordCompleter : NameCompleter
{
    private protected override async Task<IReadOnlyList<(string Name, string ToolTip)>> GetAsync(TmdbClient client, CompletionQuestion question) =>
        [.. (await Completion.FirstPageAsync(question, client.Search.Keywords).ConfigureAwait(false)).Select(k => (k.Name ?? string.Empty, FormattableString.Invariant($"{k.Name} ({k.Id})")))];
}

/// <summary>Completes the names of production companies, by a search for the first letters.</summary>
public sealed class CompanyCompleter : NameCompleter
{
    private protected override async Task<IReadOnlyList<(string Name, string ToolTip)>> GetAsync(TmdbClient client, CompletionQuestion question) =>
        [.. (await Completion.FirstPageAsync(question, client.Search.Companies).ConfigureAwait(false)).Select(c => (c.Name ?? string.Empty, FormattableString.Invariant($"{c} ({c.Id})")))];
}

/// <summary>Completes the names of people, by a search for the first letters.</summary>
public sealed class PersonCompleter : NameCompleter
{
    private protected override async Task<IReadOnlyList<(string Name, string ToolTip)>> GetAsync(TmdbClient client, CompletionQuestion question) =>
        [.. (await Completion.FirstPageAsync(question, name => client.Search.People(name)).ConfigureAwait(false)).Select(p => (p.Name ?? string.Empty, FormattableString.Invariant($"{p} ({p.Id})")))];
}
